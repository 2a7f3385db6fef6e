package org.coresponse.web.calllog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.coresponse.calllog.CallDesk;
import org.coresponse.calllog.WriteNote;
import org.coresponse.intake.CallNumber;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Notes on a call; they are read in its log. */
@Path("calls/{number}/notes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {
  @Inject CallDesk desk;

  @POST
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR, Roles.CAD_SYSTEM})
  @Operation(
      summary = "Adds a note to the call: 201, or 200 when this client's id was written before.")
  public Response write(@PathParam("number") CallNumber number, @NotNull @Valid Note note) {
    var written = desk.note(new WriteNote(number, note.clientId(), note.text()));
    return Response.status(written.created() ? 201 : 200).entity(written).build();
  }

  /**
   * What to write down.
   *
   * @param clientId the writer's own id of it
   */
  public record Note(
      @NotBlank @Size(max = 64) String clientId, @NotBlank @Size(max = 2000) String text) {}
}
