package org.coresponse.triage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.coresponse.governance.LiveProtocols;
import org.coresponse.intake.CallNumber;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.screening.CliniciansOnCall;
import org.coresponse.screening.Screenings;
import org.coresponse.screening.ScreensViewed;
import org.coresponse.security.Actor;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Says why a decision came out as it did. Whoever calls has shown that its incident is in the
 * reader's scope.
 */
@Stateless
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
public class Explanations {
  @PersistenceContext EntityManager em;
  @Inject Screenings screenings;
  @Inject LiveProtocols versions;
  @Inject CliniciansOnCall crew;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Within the reader's lane: for clinicians on the call and clinical supervisors with the items of
   * the screener, which leaves a line in the trail; for all others with its level.
   *
   * @return empty when no version was in force, so that no answer mattered
   * @throws NotFoundException when there is no such decision, or its version is gone
   */
  public Optional<DecisionExplanation> of(Decision decision) {
    var assessment = assessment(decision);
    var inFull = decision.screened() && reads(assessment.incidentId(), actor.get());
    if (inFull) {
      events.fire(new ScreensViewed(new CallNumber(decision.call())));
    }
    return explained(assessment, inFull);
  }

  /** As everyone on the floor may read it, whoever asks: the screener as its level. */
  public Optional<DecisionExplanation> forTheFloor(Decision decision) {
    return explained(assessment(decision), false);
  }

  private Assessment assessment(Decision decision) {
    var assessment = em.find(Assessment.class, decision.id());
    if (assessment == null) {
      throw new NotFoundException("assessment", decision.id());
    }
    return assessment;
  }

  private Optional<DecisionExplanation> explained(Assessment assessment, boolean inFull) {
    if (assessment.protocolVersion().equals(Protocols.UNSIGNED)) {
      return Optional.empty();
    }
    var protocol = versions.version(assessment.protocolVersion());
    var answers =
        new ExplainedAnswers(
            assessment.natureGroup(),
            assessment.callerType(),
            assessment.safety(),
            screenings.behind(assessment.id()));
    return Optional.of(answers.explain(assessment.id(), protocol, inFull));
  }

  private boolean reads(long incidentId, Actor reader) {
    return reader.has(Roles.CLINICAL_SUPERVISOR)
        || (reader.has(Roles.DIVERSION_CLINICIAN) || reader.has(Roles.FIELD_CLINICIAN))
            && crew.include(incidentId, reader.subject());
  }
}
