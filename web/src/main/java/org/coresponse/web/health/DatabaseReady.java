package org.coresponse.web.health;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.coresponse.platform.SchemaVersion;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers, with the version of its schema. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
  @Inject SchemaVersion schema;

  @Override
  public HealthCheckResponse call() {
    var database = HealthCheckResponse.named("database");
    try {
      return database.up().withData("schema", schema.now()).build();
    } catch (EJBException away) {
      return database.down().build();
    }
  }
}
