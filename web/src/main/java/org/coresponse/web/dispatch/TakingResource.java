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
import org.coresponse.dispatch.PhoneDesk;
import org.coresponse.dispatch.ResponseRow;
import org.coresponse.dispatch.ResponseWay;
import org.coresponse.dispatch.TakeCall;
import org.coresponse.intake.CallNumber;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Calls that clinicians take themselves. */
@Path("incidents/{number}/taking")
@RolesAllowed(Roles.DIVERSION_CLINICIAN)
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TakingResource {
  @Inject PhoneDesk desk;

  @POST
  @Operation(summary = "Takes the call to call back, or joins those on their way.")
  public ResponseRow take(@PathParam("number") CallNumber number, @NotNull @Valid Taking given) {
    return desk.take(new TakeCall(number, given.way()));
  }

  /** PULLED or JOINED. */
  public record Taking(@NotNull ResponseWay way) {}
}
