/**
 * Launcher: MariaDB, Keycloak, WildFly and a mail server that delivers into a folder, up together
 * and down together.
 *
 * <p>Promises. A start ends whatever an earlier, killed start left behind in the same home, and
 * either brings all of them up or throws {@link CannotStartException} with one readable line and
 * leaves no process. When the JVM that started them ends, by its end, by Ctrl-C or by SIGTERM, they
 * end. What was built from the same inputs is never built twice on one machine.
 *
 * <p>Not here: what the servers hold ({@code config/wildfly}, {@code config/keycloak}, {@code
 * config/mariadb}) and demo data (the application loads it).
 */
package org.coresponse.runtime;
