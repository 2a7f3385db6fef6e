package org.coresponse.web.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.coresponse.dispatch.AskForCrew;
import org.coresponse.dispatch.CallBackLater;
import org.coresponse.dispatch.Consult;
import org.coresponse.dispatch.EscalateCall;
import org.coresponse.dispatch.EscalatedTo;
import org.coresponse.dispatch.PhoneDesk;
import org.coresponse.dispatch.ReassignCall;
import org.coresponse.dispatch.ResponseRow;
import org.coresponse.dispatch.ReturnOffer;
import org.coresponse.dispatch.TakeOverCall;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What clinicians at the desk do with calls, and supervisors with calls of clinicians. */
@Path("phone-responses/{id}")
@RolesAllowed(Roles.DIVERSION_CLINICIAN)
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PhoneResource {
  @Inject PhoneDesk desk;

  @POST
  @Path("acceptance")
  @Operation(summary = "Accepts an offer; of two at once one has it.")
  public ResponseRow accept(@PathParam("id") long id) {
    return desk.accept(id);
  }

  @POST
  @Path("return")
  @Operation(summary = "Gives an offer back to whoever made it.")
  public ResponseRow giveBack(@PathParam("id") long id, @NotNull @Valid Reason given) {
    return desk.giveBack(new ReturnOffer(id, given.reason()));
  }

  @PUT
  @Path("callback")
  @Operation(summary = "Promises to call back at a time of the next 24 hours.")
  public ResponseRow callBackLater(@PathParam("id") long id, @NotNull @Valid At given) {
    return desk.callBackLater(new CallBackLater(id, given.at()));
  }

  @POST
  @Path("callback/call")
  @Operation(summary = "Calls back now.")
  public ResponseRow callBackNow(@PathParam("id") long id) {
    return desk.callBackNow(id);
  }

  @POST
  @Path("escalation")
  @Operation(summary = "Lets police or EMS go, staying on the line or not.")
  public ResponseRow escalate(@PathParam("id") long id, @NotNull @Valid Escalation given) {
    return desk.escalate(
        new EscalateCall(id, given.to(), given.reason(), Boolean.TRUE.equals(given.staysOn())));
  }

  @POST
  @Path("crew-request")
  @Operation(summary = "Asks dispatch for a crew while the call stays in hand.")
  public void askForCrew(@PathParam("id") long id, @NotNull @Valid Reason given) {
    desk.askForCrew(new AskForCrew(id, given.reason()));
  }

  @POST
  @Path("consultation")
  @Operation(summary = "Asks another clinician, who sees the clinical part of the call then.")
  public void consult(@PathParam("id") long id, @NotNull @Valid Asked given) {
    desk.consult(new Consult(id, given.clinician(), given.word()));
  }

  @POST
  @Path("reassignment")
  @RolesAllowed({Roles.SHIFT_SUPERVISOR, Roles.CLINICAL_SUPERVISOR})
  @Operation(summary = "Takes a call out of a clinician's hand and offers it to another.")
  public ResponseRow reassign(@PathParam("id") long id, @NotNull @Valid Reassignment given) {
    return desk.reassign(new ReassignCall(id, given.clinician(), given.reason()));
  }

  @POST
  @Path("take-over")
  @RolesAllowed({Roles.SHIFT_SUPERVISOR, Roles.CLINICAL_SUPERVISOR})
  @Operation(summary = "Takes a call out of a clinician's hand into one's own.")
  public ResponseRow takeOver(@PathParam("id") long id, @NotNull @Valid Reason given) {
    return desk.takeOver(new TakeOverCall(id, given.reason()));
  }

  /** Why, for whoever reads it later; no clinical fact. */
  public record Reason(@NotBlank @Size(max = 500) String reason) {}

  /** When. */
  public record At(@NotNull Instant at) {}

  /** Whom to ask for, and why; no clinical fact. */
  public record Escalation(
      @NotNull EscalatedTo to, @NotBlank @Size(max = 500) String reason, Boolean staysOn) {}

  /** Who is asked, and a word for them. */
  public record Asked(@NotNull Long clinician, @Size(max = 200) String word) {}

  /**
   * To whom, and why.
   *
   * @param clinician null for whoever is at the desk
   */
  public record Reassignment(Long clinician, @NotBlank @Size(max = 500) String reason) {}
}
