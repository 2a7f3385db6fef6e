-- What a city may change without a programmer: natures, dispositions, reasons. Codes are retired, never deleted.
create table code (
  id          bigint       not null auto_increment,
  list        varchar(24)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  code        varchar(40)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  common_code varchar(16)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  label_en    varchar(120) not null,
  label_es    varchar(120) not null,
  valid_from  date         not null,
  valid_to    date         null,
  sort        int          not null,
  constraint pk_code primary key (id),
  constraint uq_code unique (list, code),
  constraint ck_code_validity check (valid_to is null or valid_to >= valid_from)
);
