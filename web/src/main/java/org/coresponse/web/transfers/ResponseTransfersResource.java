package org.coresponse.web.transfers;

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
import org.coresponse.security.Roles;
import org.coresponse.transfers.TransferDesk;
import org.coresponse.transfers.TransferGiven;
import org.coresponse.transfers.TransferTo988;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Transfers of the caller of one response to a 988 center. */
@Path("responses/{id}/transfers")
@RolesAllowed(Roles.DIVERSION_CLINICIAN)
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ResponseTransfersResource {
  @Inject TransferDesk desk;

  @POST
  @Operation(
      summary =
          "Rings at a 988 center for 60 seconds: 201, or 200 when this client's id was given before.")
  public Response begin(@PathParam("id") long id, @NotNull @Valid TransferGiven given) {
    var begun = desk.to988(new TransferTo988(id, given));
    return Response.status(begun.created() ? 201 : 200).entity(begun.transfer()).build();
  }
}
