package org.coresponse.web.triage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.platform.NotFoundException;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.screening.AskScreen;
import org.coresponse.security.Roles;
import org.coresponse.triage.AssessCall;
import org.coresponse.triage.Decision;
import org.coresponse.triage.DecisionExplanation;
import org.coresponse.triage.DecisionQueries;
import org.coresponse.triage.Explanations;
import org.coresponse.triage.OverrideRecommendation;
import org.coresponse.triage.TriageDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was asked about a call, what the protocol recommended, and who chose otherwise. */
@Path("calls/{number}/assessments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentsResource {
  @Inject TriageDesk desk;
  @Inject DecisionQueries queries;
  @Inject Explanations explanations;

  @PathParam("number")
  CallNumber number;

  @GET
  @RolesAllowed({
    Roles.CALL_TAKER,
    Roles.DISPATCHER,
    Roles.SHIFT_SUPERVISOR,
    Roles.DIVERSION_CLINICIAN,
    Roles.FIELD_CLINICIAN,
    Roles.POLICE_OFFICER,
    Roles.CLINICAL_SUPERVISOR,
    Roles.PROGRAM_MANAGER,
    Roles.AUDITOR
  })
  @Operation(summary = "The decisions on this call, newest first.")
  public List<Decision> decisions() {
    return queries.ofCall(number);
  }

  @GET
  @Path("{id}/explanation")
  @RolesAllowed({
    Roles.CALL_TAKER,
    Roles.DISPATCHER,
    Roles.SHIFT_SUPERVISOR,
    Roles.DIVERSION_CLINICIAN,
    Roles.FIELD_CLINICIAN,
    Roles.POLICE_OFFICER,
    Roles.CLINICAL_SUPERVISOR,
    Roles.PROGRAM_MANAGER,
    Roles.AUDITOR
  })
  @Operation(
      summary =
          "The answers that mattered, and what one other answer would change, within the reader's"
              + " lane.")
  public DecisionExplanation explanation(@PathParam("id") long id) {
    var decision =
        queries.ofCall(number).stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("assessment", id));
    return explanations.of(decision).orElseThrow(() -> new NotFoundException("explanation", id));
  }

  @POST
  @RolesAllowed({
    Roles.CALL_TAKER,
    Roles.DISPATCHER,
    Roles.SHIFT_SUPERVISOR,
    Roles.DIVERSION_CLINICIAN,
    Roles.FIELD_CLINICIAN
  })
  @Operation(summary = "Puts the answers through the protocol and keeps the recommendation.")
  public Response assess(@NotNull @Valid Asked asked) {
    var decision =
        desk.assess(new AssessCall(number, asked.callerType(), asked.safety(), asked.screen()));
    return Response.status(Response.Status.CREATED).entity(decision).build();
  }

  @POST
  @Path("{id}/overrides")
  @RolesAllowed({
    Roles.SHIFT_SUPERVISOR,
    Roles.DIVERSION_CLINICIAN,
    Roles.FIELD_CLINICIAN,
    Roles.CLINICAL_SUPERVISOR
  })
  @Operation(summary = "Chooses another response than the recommended one, with a reason.")
  public Response override(@PathParam("id") long id, @NotNull @Valid Choice choice) {
    var decision =
        desk.override(
            new OverrideRecommendation(
                number, id, choice.mode(), choice.reasonCode(), choice.reason()));
    return Response.status(Response.Status.CREATED).entity(decision).build();
  }

  /**
   * Answers as they are known now; one that is absent stays as it was.
   *
   * @param screen one asking of the screener, from clinicians only
   */
  public record Asked(CallerType callerType, SafetyAnswers safety, @Valid AskScreen screen) {}

  /**
   * Another response.
   *
   * @param reasonCode of the list of override reasons
   * @param reason ten characters at least
   */
  public record Choice(
      @NotNull ResponseMode mode,
      @NotBlank @Size(max = 40) String reasonCode,
      @NotBlank @Size(min = 10, max = 2000) String reason) {}
}
