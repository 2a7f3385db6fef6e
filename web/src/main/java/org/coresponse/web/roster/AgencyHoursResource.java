package org.coresponse.web.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coresponse.roster.AgreeHours;
import org.coresponse.roster.ContractedHours;
import org.coresponse.roster.ContractedRow;
import org.coresponse.roster.EndHours;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hours a week that the city buys of agencies; an agency reads its own. */
@Path("agency-hours")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AgencyHoursResource {
  @Inject ContractedHours hours;

  @GET
  @Operation(summary = "Contracted hours a week by agency, the newest first.")
  public List<ContractedRow> all() {
    return hours.all();
  }

  @POST
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Other hours from a day on; what was agreed before ends on it.")
  public List<ContractedRow> agree(@NotNull @Valid AgreeHours given) {
    hours.agree(given);
    return hours.all();
  }

  @POST
  @Path("ending")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "The hours of an agency end on a day, and none follow.")
  public List<ContractedRow> end(@NotNull @Valid EndHours given) {
    hours.end(given);
    return hours.all();
  }
}
