package org.coresponse.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers, with the version of its schema. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
  @PersistenceContext EntityManager em;

  @Override
  public HealthCheckResponse call() {
    var database = HealthCheckResponse.named("database");
    try {
      return database.up().withData("schema", schemaVersion()).build();
    } catch (PersistenceException e) {
      return database.down().build();
    }
  }

  private String schemaVersion() {
    return (String)
        em.createNativeQuery(
                "select version from flyway_schema_history where success = 1"
                    + " order by installed_rank desc limit 1",
                String.class)
            .getSingleResult();
  }
}
