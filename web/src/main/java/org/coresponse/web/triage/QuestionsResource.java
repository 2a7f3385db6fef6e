package org.coresponse.web.triage;

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
import org.coresponse.asking.AskAbout;
import org.coresponse.asking.AskingDesk;
import org.coresponse.asking.StillOpen;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is still worth asking about a call; keeps nothing. */
@Path("calls/{number}/questions")
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN
})
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {
  @Inject AskingDesk desk;

  @POST
  @Operation(
      summary =
          "The outcomes that remain if this were known beside what stands, the questions that can"
              + " still change them, and what the next one decides between.")
  public StillOpen stillOpen(@PathParam("number") CallNumber number, @NotNull @Valid Known known) {
    return desk.stillOpen(
        new AskAbout(number, known.callerType(), known.safety(), known.question()));
  }

  /**
   * Answers so far; one that is absent is as it stands.
   *
   * @param question to say what it decides between; absent is the one that settles most
   */
  public record Known(CallerType callerType, SafetyAnswers safety, String question) {}
}
