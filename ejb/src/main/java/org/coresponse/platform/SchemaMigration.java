package org.coresponse.platform;

import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date as its owner, before Hibernate validates it. The application's own
 * account may create nothing.
 *
 * <p>Called by Hibernate through {@code META-INF/services}; a start-up bean would be too late for
 * validation.
 */
public class SchemaMigration implements Integrator {
  public static final String MAIN = "coresponse";
  public static final String TRAIL = "coresponse_trail";

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessions) {
    try {
      DataSource owner = InitialContext.doLookup("java:jboss/datasources/CoresponseOwnerDS");
      Flyway.configure(SchemaMigration.class.getClassLoader())
          .dataSource(owner)
          .schemas(MAIN, TRAIL)
          .defaultSchema(MAIN)
          .createSchemas(false)
          .locations("classpath:db/migration")
          .placeholders(Map.of("trail", TRAIL))
          .load()
          .migrate();
    } catch (NamingException e) {
      throw new IllegalStateException(
          "no datasource CoresponseOwnerDS: is 10-datasource.cli applied?", e);
    }
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor sessions, SessionFactoryServiceRegistry registry) {
    // nothing was kept
  }
}
