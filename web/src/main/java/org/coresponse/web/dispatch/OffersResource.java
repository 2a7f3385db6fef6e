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
import org.coresponse.dispatch.OfferCall;
import org.coresponse.dispatch.PhoneDesk;
import org.coresponse.dispatch.ResponseRow;
import org.coresponse.intake.CallNumber;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Callers on the line who are offered to the clinicians at the desk. */
@Path("incidents/{number}/offers")
@RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OffersResource {
  @Inject PhoneDesk desk;

  @POST
  @Operation(summary = "Offers the call; while an offer of the same person stands, that one.")
  public ResponseRow offer(@PathParam("number") CallNumber number, @NotNull @Valid Offer given) {
    return desk.offer(new OfferCall(number, given.clinician()));
  }

  /**
   * To whom.
   *
   * @param clinician null for whoever is at the desk
   */
  public record Offer(Long clinician) {}
}
