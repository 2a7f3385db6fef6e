package org.coresponse.web.lapses;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.coresponse.lapses.LapseRules;
import org.coresponse.lapses.LapseSteps;
import org.coresponse.lapses.WarnOn;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How many days before an end is warned. */
@Path("lapse-days")
@RolesAllowed({
  Roles.AGENCY_ADMIN,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.AUDITOR,
  Roles.POLICE_OFFICER
})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LapseDaysResource {
  @Inject LapseRules rules;

  @GET
  @Operation(summary = "On how many days before an end is warned, the most first; 0 is the day.")
  public LapseSteps days() {
    return rules.steps();
  }

  @PUT
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Warns on other days from now on; what was told stays told.")
  public LapseSteps change(@NotNull @Valid WarnOn given) {
    rules.change(given);
    return rules.steps();
  }
}
