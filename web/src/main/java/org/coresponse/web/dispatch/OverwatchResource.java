package org.coresponse.web.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.coresponse.dispatch.Overwatch;
import org.coresponse.dispatch.OverwatchNow;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Every desk, for supervisors. */
@Path("overwatch")
@RolesAllowed({Roles.SHIFT_SUPERVISOR, Roles.CLINICAL_SUPERVISOR})
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OverwatchResource {
  @Inject Overwatch overwatch;

  @GET
  @Operation(summary = "Who holds what, what waits, and what is overdue.")
  public OverwatchNow now() {
    return overwatch.open();
  }
}
