package org.coresponse.web.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.coresponse.dispatch.AssignClinician;
import org.coresponse.dispatch.Dispatch;
import org.coresponse.intake.CallNumber;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Who is sent to an incident.
 *
 * <p>The whole address stands on the class: of all classes JAX-RS takes the one whose address fits
 * best, and looks for the method in that one alone.
 */
@Path("incidents/{number}/responses")
@RolesAllowed({Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentsResource {
  @Inject Dispatch dispatch;

  @POST
  @Operation(
      summary = "Sends a clinician: 201, or 200 when they had been sent to this incident before.")
  public Response assign(@PathParam("number") CallNumber number, @NotNull @Valid Assignment given) {
    var assigned = dispatch.assign(new AssignClinician(number, given.clinician(), given.mode()));
    return Response.status(assigned.created() ? 201 : 200).entity(assigned).build();
  }

  /** Whom to send, and how they answer. */
  public record Assignment(long clinician, @NotNull ResponseMode mode) {}
}
