package org.coresponse.web.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.coresponse.roster.CopyWeek;
import org.coresponse.roster.LaidOut;
import org.coresponse.roster.ShiftTemplates;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Weeks of the plan that are like another. */
@Path("roster/copies")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RosterCopiesResource {
  @Inject ShiftTemplates templates;

  @POST
  @Operation(summary = "Plans a week like another; the same once more adds nothing.")
  public LaidOut copy(@NotNull @Valid CopyWeek given) {
    return templates.copy(given);
  }
}
