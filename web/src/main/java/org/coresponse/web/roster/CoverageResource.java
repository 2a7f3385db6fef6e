package org.coresponse.web.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coresponse.credentials.WorkRole;
import org.coresponse.roster.CoverageDesk;
import org.coresponse.roster.SetCoverage;
import org.coresponse.roster.Shortfall;
import org.coresponse.roster.TargetRow;
import org.coresponse.security.Roles;
import org.coresponse.web.rest.QueryDay;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How many people are wanted on duty, and where a planned week falls short of it. */
@Path("coverage")
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CoverageResource {
  @Inject CoverageDesk desk;

  @GET
  @Path("targets")
  @Operation(summary = "Every hour of the week for which anybody is wanted, by role.")
  public List<TargetRow> targets() {
    return desk.targets();
  }

  @PUT
  @Path("targets")
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  @Operation(summary = "Wants so many in some hours of a role; the other hours stay.")
  public List<TargetRow> set(@NotNull @Valid SetCoverage given) {
    desk.set(given);
    return desk.targets();
  }

  @GET
  @Path("shortfalls")
  @Operation(summary = "Hours of the week of a day in which fewer are planned than wanted.")
  public List<Shortfall> shortfalls(
      @QueryParam("day") @NotBlank String day, @QueryParam("role") WorkRole role) {
    return desk.shortfalls(QueryDay.read("day", day), role);
  }
}
