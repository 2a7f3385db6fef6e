package org.coresponse.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.coresponse.clinicians.Standing;
import org.coresponse.clinicians.WorkRegister;
import org.coresponse.custody.MoveReason;
import org.coresponse.intake.OpenIncident;
import org.coresponse.intake.OpenIncidents;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.FieldChange;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.Actor;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Where a clinician takes a call and reports on it, and where a dispatcher calls it off. */
@Stateless
@RolesAllowed({
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.CALL_TAKER,
  Roles.SYSTEM
})
public class ResponseDesk {
  /** A shorter reason says nothing to whoever reads it later. */
  static final int SHORTEST_REASON = 10;

  /** How many of their own responses a clinician sees. */
  static final int OWN = 20;

  private static final Set<ResponseStatus> CALLED_OFF =
      Set.of(ResponseStatus.CANCELLED, ResponseStatus.RETURNED, ResponseStatus.HANDED_BACK);

  private static final Set<ResponseStatus> TAKEN =
      Set.of(ResponseStatus.ACCEPTED, ResponseStatus.ENROUTE);

  /** Only {@link PhoneDesk} does these, since they want more than a status, and deadlines. */
  private static final Set<ResponseStatus> FOR_THE_PHONE =
      Set.of(ResponseStatus.CALLBACK_DUE, ResponseStatus.ESCALATED, ResponseStatus.EXPIRED);

  @PersistenceContext EntityManager em;
  @Inject OpenIncidents incidents;
  @Inject WorkRegister register;
  @Inject CrewsNow crews;
  @Inject ResponseMoves moves;
  @Inject Responses responses;
  @Inject CityClock clock;
  @Inject CurrentActor actor;

  /**
   * Moves a response on and fires {@link ResponseMoved}. Reporting the status it has changes
   * nothing.
   *
   * <p>The assigned clinician reports everything; a dispatcher or shift supervisor may only call it
   * off, and whoever offered it withdraw the offer. Whoever takes it is checked again: licensed and
   * on shift at that moment.
   *
   * @throws NotFoundException when there is no such response
   * @throws NotYourResponseException when it is another clinician's
   * @throws NotRegisteredException when a clinician's account has no entry in the register
   * @throws StatusNotPossibleException when it cannot get there from where it stands
   * @throws ClinicianNotAvailableException when the licence lapsed or the shift ended since it was
   *     assigned
   * @throws InvalidFieldException when it is called off without a reason of ten characters
   */
  public ResponseRow report(@NotNull @Valid ReportStatus command) {
    var known = em.find(Response.class, command.response());
    if (known == null) {
      throw new NotFoundException("response", command.response());
    }
    var incident = incidents.hold(known.incidentId());
    var who = known.clinicianId() == null ? null : register.hold(known.clinicianId());
    em.refresh(known, LockModeType.PESSIMISTIC_WRITE);
    requireReporter(who, known, command.status());
    if (known.status() != command.status()) {
      StaleDataException.requireCurrent(command.version(), known.version());
      move(incident, known, who, command);
    }
    em.flush(); // so that the version handed back is the one stored
    return known.row(incident.number().value(), who == null ? null : who.name(), false);
  }

  /**
   * The responses of the clinician who asks, running ones among them, newest first.
   *
   * @throws NotRegisteredException when the account has no entry in the register
   */
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN})
  public List<ResponseRow> own() {
    return responses.ofClinician(self(actor.get()).clinicianId(), OWN);
  }

  private void move(OpenIncident incident, Response response, Standing who, ReportStatus command) {
    var next = command.status();
    var reason = command.reason();
    if (CALLED_OFF.contains(next) && (reason == null || reason.length() < SHORTEST_REASON)) {
      throw new InvalidFieldException("reason", "invalid.reason");
    }
    if (FOR_THE_PHONE.contains(next)) {
      throw new StatusNotPossibleException(response.status(), next);
    }
    if (!TAKEN.contains(next) || !response.status().canBecome(next)) {
      moves.move(incident, response, who, next, next.cutOff() ? reason : null, why(response, next));
      return;
    }
    if (who == null) {
      throw new StatusNotPossibleException(response.status(), next);
    }
    var availability = crews.of(who, response.mode(), null);
    if (!availability.free()) {
      throw new ClinicianNotAvailableException(who, availability);
    }
    if (next == ResponseStatus.ACCEPTED) {
      moves.accept(incident, response, who, availability.asKept(clock.now()));
    } else {
      moves.move(incident, response, who, next, null, MoveReason.ACCEPTED);
    }
  }

  private static MoveReason why(Response response, ResponseStatus next) {
    return switch (next) {
      case RETURNED -> MoveReason.RETURNED;
      case HANDED_BACK -> MoveReason.HANDED_BACK;
      default -> next.ended() ? MoveReason.ENDED : MoveReason.ACCEPTED;
    };
  }

  private void requireReporter(Standing who, Response known, ResponseStatus asked) {
    var by = actor.get();
    if (by.isSystem()) {
      return;
    }
    var mayCallOff = by.has(Roles.DISPATCHER) || by.has(Roles.SHIFT_SUPERVISOR);
    if (mayCallOff && CALLED_OFF.contains(asked)) {
      return;
    }
    if (asked == ResponseStatus.RETURNED && isGiver(known, by)) {
      return;
    }
    if (mayCallOff && !clinician(by)) {
      throw new NotYourResponseException();
    }
    if (who == null || !clinician(by) || self(by).clinicianId() != who.clinicianId()) {
      throw new NotYourResponseException();
    }
  }

  private static boolean isGiver(Response known, Actor by) {
    return known.giver() != null && known.giver().is(by.subject());
  }

  private Standing self(Actor by) {
    return register.bySubject(by.subject()).orElseThrow(NotRegisteredException::new);
  }

  private static boolean clinician(Actor by) {
    return by.has(Roles.DIVERSION_CLINICIAN) || by.has(Roles.FIELD_CLINICIAN);
  }

  static List<FieldChange> changes(Response response, Standing who, ResponseStatus now) {
    var moved =
        List.of(
            FieldChange.of("response", null, response.id()),
            FieldChange.of("clinician", null, who == null ? null : who.name()),
            FieldChange.of("status", null, now));
    return response.endReason() == null
        ? moved
        : List.of(
            moved.get(0),
            moved.get(1),
            moved.get(2),
            FieldChange.withheld("reason", "response:" + response.id()));
  }
}
