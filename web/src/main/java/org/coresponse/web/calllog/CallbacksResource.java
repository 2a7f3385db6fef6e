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
import org.coresponse.calllog.CallbackResult;
import org.coresponse.calllog.RecordCallback;
import org.coresponse.intake.CallNumber;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Attempts to call back; they are read in the log of the call. */
@Path("calls/{number}/callbacks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CallbacksResource {
  @Inject CallDesk desk;

  @POST
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
  @Operation(
      summary =
          "Keeps an attempt to call back: 201, or 200 when this client's id was written before.")
  public Response write(@PathParam("number") CallNumber number, @NotNull @Valid Attempt given) {
    var written =
        desk.calledBack(
            new RecordCallback(number, given.clientId(), given.number(), given.result()));
    return Response.status(written.created() ? 201 : 200).entity(written).build();
  }

  /**
   * What came of calling back.
   *
   * @param clientId the writer's own id of it
   * @param number as it was dialled; null for the number of the call
   */
  public record Attempt(
      @NotBlank @Size(max = 64) String clientId,
      @Size(max = 40) String number,
      @NotNull CallbackResult result) {}
}
