package org.coresponse.web.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.coresponse.absences.AbsenceRow;
import org.coresponse.absences.AskLeave;
import org.coresponse.absences.OwnAbsences;
import org.coresponse.absences.ReportSickness;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** When the asker is away, or asks to be. */
@Path("own-absences")
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.POLICE_OFFICER})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnAbsencesResource {
  @Inject OwnAbsences absences;

  @GET
  @Operation(summary = "Leave and sickness of the asker, the latest first.")
  public List<AbsenceRow> all() {
    return absences.all();
  }

  @POST
  @Path("leave")
  @Operation(summary = "Asks for leave: 201. The same days once more are the same leave.")
  public Response ask(@NotNull @Valid AskLeave given) {
    return Response.status(201).entity(absences.ask(given)).build();
  }

  @POST
  @Path("sickness")
  @Operation(summary = "Reports the asker sick from now on: 201. Opens their shifts until then.")
  public Response sick(@NotNull @Valid FirstDayBack given) {
    return Response.status(201)
        .entity(absences.sick(new ReportSickness(null, given.until())))
        .build();
  }

  @PUT
  @Path("{id}/withdrawal")
  @Operation(summary = "Withdraws leave, or ends sickness. Shifts that were opened stay open.")
  public AbsenceRow withdraw(@PathParam("id") long id) {
    return absences.withdraw(id);
  }
}
