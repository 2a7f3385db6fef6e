package org.coresponse.triage;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallQueries;
import org.coresponse.intake.IncidentQueries;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Reads decisions as the floor may see them. Whoever calls has shown that the incident is in the
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
  Roles.AUDITOR,
  Roles.SYSTEM
})
public class DecisionQueries {
  @Inject Decisions decisions;
  @Inject CallQueries calls;
  @Inject IncidentQueries incidents;
  @Inject CurrentActor actor;

  /**
   * The decisions on one call, newest first.
   *
   * @throws org.coresponse.platform.NotFoundException when there is no such call in the reader's
   *     scope
   */
  public List<Decision> ofCall(CallNumber number) {
    var incident = incidents.details(new CallNumber(calls.details(number).incident()));
    return ofIncident(incident.id()).stream()
        .filter(decision -> decision.call().equals(number.value()))
        .toList();
  }

  /** All decisions of one incident, newest first. */
  public List<Decision> ofIncident(long incidentId) {
    return decisions.ofIncidents(List.of(incidentId), false, masked());
  }

  /** The decision that leads each of these incidents that has one; {@link Decision#leading}. */
  public List<Decision> leadingOf(Collection<Long> incidents) {
    return decisions.ofIncidents(incidents, true, masked()).stream()
        .collect(groupingBy(Decision::incident))
        .values()
        .stream()
        .map(Decision::leading)
        .toList();
  }

  /**
   * The decision that an override stands beside; what it shows of overrides is the newest, with its
   * reason.
   */
  @RolesAllowed({Roles.SHIFT_SUPERVISOR, Roles.CLINICAL_SUPERVISOR})
  public Decision overriddenBy(long overrideId) {
    return decisions.overriddenBy(overrideId);
  }

  private boolean masked() {
    var reader = actor.get();
    return reader.has(Roles.AUDITOR);
  }
}
