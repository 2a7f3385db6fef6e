-- Databases and accounts of Coresponse; MariaDB runs this at each start (--init-file), so every line may run again.
-- One statement a line: the init file knows no others. The launcher puts the passwords in; for a database of your own run it
-- by hand with yours, as root, and with the host that the application comes from.
--
-- coresponse_owner changes the schema (Flyway). coresponse_app reads and writes, and may only append to the trail.
CREATE DATABASE IF NOT EXISTS coresponse CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE DATABASE IF NOT EXISTS coresponse_trail CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE USER IF NOT EXISTS coresponse_owner@'127.0.0.1' IDENTIFIED BY '@owner.password@';
ALTER USER coresponse_owner@'127.0.0.1' IDENTIFIED BY '@owner.password@';
CREATE USER IF NOT EXISTS coresponse_app@'127.0.0.1' IDENTIFIED BY '@app.password@';
ALTER USER coresponse_app@'127.0.0.1' IDENTIFIED BY '@app.password@';
GRANT ALL ON coresponse.* TO coresponse_owner@'127.0.0.1';
-- without the backticks and \_ the underscore is a wildcard, and the server stops reading here
GRANT ALL ON `coresponse\_trail`.* TO coresponse_owner@'127.0.0.1';
GRANT SELECT, INSERT, UPDATE, DELETE ON coresponse.* TO coresponse_app@'127.0.0.1';
GRANT SELECT, INSERT ON `coresponse\_trail`.* TO coresponse_app@'127.0.0.1';
