package org.coresponse.triage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.codes.CodeRow;
import org.coresponse.intake.CallUnderTriage;
import org.coresponse.intake.OpenIncidents;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.protocol.FallbackChain;
import org.coresponse.protocol.Protocol;
import org.coresponse.protocol.Recommendation;
import org.coresponse.screening.CallScreened;
import org.coresponse.screening.ScreenIsClinicalException;
import org.coresponse.screening.Screenings;
import org.coresponse.screening.SuicideScreen;
import org.coresponse.security.Actor;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Where a call is decided on. */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.SYSTEM
})
public class TriageDesk {
  @PersistenceContext EntityManager em;
  @Inject OpenIncidents incidents;
  @Inject CodeLists codes;
  @Inject Protocols protocols;
  @Inject Decisions decisions;
  @Inject Screenings screenings;
  @Inject Feasibility feasibility;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Puts what is known through the protocol, keeps the decision and fires {@link CallAssessed}. The
   * same answers again are the same decision. Where the screener was asked, that asking is kept
   * beside the former ones, and {@link CallScreened} fires, whether it changed the decision or not.
   *
   * @throws org.coresponse.intake.IncidentClosedException when the incident is closed
   * @throws ScreenIsClinicalException when somebody who is no clinician sends items of the screener
   * @throws InvalidFieldException when the screener was not asked in its order, or at times that
   *     cannot be
   */
  public Decision assess(@NotNull @Valid AssessCall command) {
    var by = actor.get();
    var asked = command.screen();
    if (asked != null) {
      if (!clinician(by)) {
        throw new ScreenIsClinicalException();
      }
      asked.requireAsked();
    }
    var call = incidents.holdCall(command.call());
    var before = decisions.newestOf(call.id());
    var standing = before.map(a -> screenings.behind(a.id())).orElse(SuicideScreen.NOT_DONE);
    var safety = command.safety() == null ? call.safety() : command.safety().over(call.safety());
    var caller = Objects.requireNonNullElse(command.callerType(), call.callerType());
    var screen = asked == null ? standing : asked.answers().over(standing);
    var nature = natureGroup(call);
    var protocol = protocols.inForce();
    if (before.isPresent()
        && before.get().decidedOn(Protocols.name(protocol), nature, caller, safety)
        && screen.equals(standing)) {
      if (asked != null) {
        screenings.keep(asked, call, before.get().id(), by);
      }
      return decision(call);
    }
    var found = Protocols.recommend(protocol, ProtocolAnswers.of(nature, caller, safety, screen));
    var now = clock.now();
    var possible = possible(protocol, found, now);
    var assessment = new Assessment(call, nature, caller, safety, found, possible, by, now);
    em.persist(assessment);
    screenings.keepBehind(assessment.id(), screen);
    if (asked != null) {
      screenings.keep(asked, call, assessment.id(), by);
    }
    incidents.answered(call.number(), caller, safety, found.priority());
    var decision = decision(call);
    events.fire(
        new CallAssessed(
            call.incident().id(),
            call.incident().number(),
            assessment.id(),
            changes(call, safety, asked != null, found, assessment)));
    return decision;
  }

  /**
   * Chooses another response than the recommended one and fires {@link RecommendationOverridden}.
   *
   * @throws NotAssessedException when nothing was recommended yet
   * @throws AssessmentSupersededException when a newer recommendation stands
   * @throws InvalidFieldException when the reason is not one that may be chosen
   */
  @RolesAllowed({
    Roles.SHIFT_SUPERVISOR,
    Roles.DIVERSION_CLINICIAN,
    Roles.FIELD_CLINICIAN,
    Roles.CLINICAL_SUPERVISOR
  })
  public Decision override(@NotNull @Valid OverrideRecommendation command) {
    if (!codes.mayChoose(CodeList.OVERRIDE_REASON, command.reasonCode())) {
      throw new InvalidFieldException("reasonCode", "invalid.code");
    }
    var by = actor.get();
    var call = incidents.holdCall(command.call());
    var standing =
        decisions.newestOf(call.id()).orElseThrow(() -> new NotAssessedException(command.call()));
    if (standing.id() != command.assessment()) {
      throw new AssessmentSupersededException(command.call());
    }
    var before = decisions.overrideOf(standing.id());
    if (before.filter(o -> o.says(command, by)).isPresent()) {
      return decision(call);
    }
    var override = new RecommendationOverride(standing.id(), command, by, clock.now());
    em.persist(override);
    var decision = decision(call);
    events.fire(
        new RecommendationOverridden(
            call.incident().id(),
            call.incident().number(),
            List.of(
                FieldChange.of("mode", standing.mode(), command.mode()),
                FieldChange.of("reasonCode", null, command.reasonCode()),
                FieldChange.withheld("reason", "recommendation_override:" + override.id()))));
    return decision;
  }

  /** What of the fallback chain can go now; the protocol itself never hears of it. */
  private PossibleResponse possible(Optional<Protocol> by, Recommendation found, Instant now) {
    var chain =
        by.map(FallbackChain::of)
            .orElse(FallbackChain.NONE)
            .from(found.primary(), found.fallback());
    return PossibleResponse.along(chain, feasibility.at(now, chain));
  }

  private Decision decision(CallUnderTriage call) {
    return decisions.ofIncidents(List.of(call.incident().id()), false, false).stream()
        .filter(d -> d.call().equals(call.number().value()))
        .findFirst()
        .orElseThrow();
  }

  private NatureGroup natureGroup(CallUnderTriage call) {
    return NatureGroup.of(
        codes.find(CodeList.NATURE, call.nature()).map(CodeRow::commonCode).orElse(null));
  }

  private static boolean clinician(Actor by) {
    return by.has(Roles.DIVERSION_CLINICIAN) || by.has(Roles.FIELD_CLINICIAN);
  }

  private static List<FieldChange> changes(
      CallUnderTriage call,
      SafetyAnswers safety,
      boolean screened,
      Recommendation found,
      Assessment assessment) {
    var changes = new ArrayList<>(safety.changesFrom(call.safety()));
    if (screened) {
      changes.add(FieldChange.withheld("screen", "assessment:" + assessment.id()));
    }
    changes.add(FieldChange.of("priority", call.incident().priority(), found.priority()));
    changes.add(FieldChange.of("mode", null, found.primary()));
    changes.add(FieldChange.of("rule", null, found.pathway()));
    changes.add(FieldChange.of("possible", null, assessment.possibleMode()));
    return changes;
  }
}
