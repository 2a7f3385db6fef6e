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
import java.time.LocalDate;
import java.util.List;
import org.coresponse.absences.AbsenceDesk;
import org.coresponse.absences.AbsenceRow;
import org.coresponse.absences.RefuseLeave;
import org.coresponse.absences.ReportSickness;
import org.coresponse.roster.Worker;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Leave to decide on and sickness; people of an agency reach their own. */
@Path("absences")
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AbsencesResource {
  @Inject AbsenceDesk desk;

  @GET
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  @Operation(summary = "Absences that are not over: leave that waits first.")
  public List<AbsenceRow> current() {
    return desk.current();
  }

  @PUT
  @Path("{id}/approval")
  @Operation(summary = "Grants leave that somebody else asked for.")
  public void grant(@PathParam("id") long id) {
    desk.grant(id);
  }

  @POST
  @Path("{id}/refusal")
  @Operation(summary = "Refuses leave that somebody else asked for.")
  public void refuse(@PathParam("id") long id, @NotNull @Valid WhyRefused given) {
    desk.refuse(new RefuseLeave(id, given.why()));
  }

  @POST
  @Path("sickness")
  @Operation(summary = "Reports somebody sick from now on: 201. Opens their shifts until then.")
  public Response sick(@NotNull @Valid SickPerson given) {
    return Response.status(201)
        .entity(desk.sick(new ReportSickness(given.worker(), given.until())))
        .build();
  }

  /** Who is sick, and the first day back. */
  public record SickPerson(@NotNull Worker worker, @NotNull LocalDate until) {}
}
