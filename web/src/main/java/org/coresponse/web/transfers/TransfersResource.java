package org.coresponse.web.transfers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.coresponse.security.Roles;
import org.coresponse.transfers.TransferDesk;
import org.coresponse.transfers.TransferRow;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What becomes of a transfer. */
@Path("transfers/{id}")
@RolesAllowed({
  Roles.DIVERSION_CLINICIAN,
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR
})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TransfersResource {
  @Inject TransferDesk desk;

  @POST
  @Path("answer")
  @RolesAllowed(Roles.DIVERSION_CLINICIAN)
  @Operation(summary = "The other center answers: three are on the line.")
  public TransferRow answered(@PathParam("id") long id) {
    return desk.answered(id);
  }

  @POST
  @Path("refusal")
  @RolesAllowed(Roles.DIVERSION_CLINICIAN)
  @Operation(summary = "The other center does not take the caller.")
  public TransferRow refused(@PathParam("id") long id) {
    return desk.refused(id);
  }

  @POST
  @Path("end")
  @Operation(summary = "The caller is with the other side, or is taken back while it rings.")
  public TransferRow ended(@PathParam("id") long id) {
    return desk.ended(id);
  }

  @POST
  @Path("result")
  @Operation(summary = "One center told the other what came of it, now.")
  public TransferRow resultTold(@PathParam("id") long id) {
    return desk.resultTold(id);
  }
}
