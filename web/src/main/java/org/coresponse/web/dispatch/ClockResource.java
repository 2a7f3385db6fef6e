package org.coresponse.web.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coresponse.dispatch.Hop;
import org.coresponse.dispatch.IncidentClock;
import org.coresponse.dispatch.IncidentClocks;
import org.coresponse.intake.CallNumber;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** When an incident passed each hop, and how long it took. */
@Path("incidents/{number}/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {
  @Inject IncidentClocks clocks;

  @GET
  @RolesAllowed({
    Roles.CALL_TAKER,
    Roles.DISPATCHER,
    Roles.SHIFT_SUPERVISOR,
    Roles.DIVERSION_CLINICIAN,
    Roles.FIELD_CLINICIAN,
    Roles.POLICE_OFFICER,
    Roles.CLINICAL_SUPERVISOR,
    Roles.PROGRAM_MANAGER,
    Roles.AUDITOR
  })
  @Operation(
      summary =
          "Time of each hop of an incident and each interval between them; an interval that has not"
              + " ended is null, one that ends before it begins is negative.")
  public Clock clock(@PathParam("number") CallNumber number) {
    var clock = clocks.of(number);
    return new Clock(clock.incident(), clock.hops(), clock.intervals());
  }

  /** The clock of an incident, with what follows from it. */
  public record Clock(
      String incident, Map<Hop, Instant> hops, List<IncidentClock.Measured> intervals) {}
}
