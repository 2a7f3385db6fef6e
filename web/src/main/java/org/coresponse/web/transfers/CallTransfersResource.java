package org.coresponse.web.transfers;

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
import java.time.Instant;
import org.coresponse.intake.CallNumber;
import org.coresponse.security.Roles;
import org.coresponse.transfers.Consent;
import org.coresponse.transfers.LocationSource;
import org.coresponse.transfers.RecordFrom988;
import org.coresponse.transfers.TransferDesk;
import org.coresponse.transfers.TransferGiven;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How a call came from a 988 center. */
@Path("calls/{number}/transfers")
@RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CallTransfersResource {
  @Inject TransferDesk desk;

  @POST
  @Operation(
      summary =
          "Records that a 988 center brought the call: 201, or 200 when this client's id was given"
              + " before.")
  public Response write(@PathParam("number") CallNumber number, @NotNull @Valid Came given) {
    var begun = desk.from988(new RecordFrom988(number, given.warm(), given.rangAt(), given.all()));
    return Response.status(begun.created() ? 201 : 200).entity(begun.transfer()).build();
  }

  /**
   * How it came.
   *
   * @param clientId the writer's own id of it
   * @param warm whether their counselor stayed on the line
   * @param rangAt when it began to ring here, or null for now
   */
  public record Came(
      @NotBlank @Size(max = 64) String clientId,
      @NotBlank @Size(max = 40) String center,
      @NotBlank @Size(max = 40) String cause,
      @NotNull Boolean warm,
      @NotNull Consent consent,
      @NotNull LocationSource locationSource,
      @Size(max = 40) String callback,
      Instant rangAt) {
    TransferGiven all() {
      return new TransferGiven(clientId, center, cause, consent, locationSource, callback);
    }
  }
}
