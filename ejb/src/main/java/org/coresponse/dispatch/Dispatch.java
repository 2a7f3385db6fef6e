package org.coresponse.dispatch;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.clinicians.Standing;
import org.coresponse.clinicians.WorkRegister;
import org.coresponse.custody.Custody;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.MoveReason;
import org.coresponse.custody.Owner;
import org.coresponse.custody.Queue;
import org.coresponse.custody.WaitAlarms;
import org.coresponse.custody.Waiting;
import org.coresponse.intake.OpenIncidents;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;
import org.coresponse.programme.ProgrammeParts;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.roster.Roster;
import org.coresponse.roster.ShiftRow;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Where a dispatcher sees who can go, and sends them. */
@Stateless
@RolesAllowed({Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR, Roles.SYSTEM})
public class Dispatch {
  /** Ways in which the city's own clinicians answer. */
  public static final List<ResponseMode> OURS =
      List.of(ResponseMode.COR, ResponseMode.CCD_PHONE, ResponseMode.CCD_CALLBACK);

  @Inject OpenIncidents incidents;
  @Inject WorkRegister register;
  @Inject Roster roster;
  @Inject CrewsNow crews;
  @Inject ResponseMoves moves;
  @Inject WaitAlarms waits;
  @Inject Alarms alarms;
  @Inject Responses responses;
  @Inject ProgrammeParts programme;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Everyone cleared for a way of answering, those who can go first, each other one with what
   * stands against it.
   *
   * @throws ModeNotOursException when no clinician answers in this way
   * @throws org.coresponse.programme.PartOffException when the city does not have that part today
   */
  public List<CandidateRow> candidates(@NotNull ResponseMode mode) {
    var part = part(mode);
    programme.requireOn(part);
    var now = clock.now();
    var shifts = roster.runningAt(now).stream().collect(groupingBy(ShiftRow::clinicianId));
    var busy = responses.busy();
    return register.clearedFor(part).stream()
        .map(
            who -> {
              var theirs = shifts.getOrDefault(who.clinicianId(), List.of());
              return candidate(
                  who, part, theirs, busy.get(who.clinicianId()), now, clock.dayOf(now));
            })
        .sorted(
            Comparator.comparing((CandidateRow c) -> !c.availability().free())
                .thenComparing(c -> c.availability().obstacles().size()))
        .toList();
  }

  /** Clinicians to whom a caller can be offered now. */
  @RolesAllowed({
    Roles.CALL_TAKER,
    Roles.DISPATCHER,
    Roles.SHIFT_SUPERVISOR,
    Roles.CLINICAL_SUPERVISOR
  })
  public List<CandidateRow> atTheDesk() {
    return candidates(ResponseMode.CCD_PHONE).stream()
        .filter(row -> row.availability().free())
        .toList();
  }

  /**
   * Sends a clinician and fires {@link ClinicianAssigned}. Sending the same one to the same
   * incident in the same way again, while it runs, changes nothing.
   *
   * @return id of the response
   * @throws org.coresponse.intake.IncidentClosedException when the incident is closed
   * @throws ClinicianNotAvailableException when the licence lapsed, they are off shift or busy
   * @throws ModeNotOursException when no clinician answers in this way
   * @throws org.coresponse.programme.PartOffException when the city does not have that part today
   */
  public Assigned assign(@NotNull @Valid AssignClinician command) {
    var incident = incidents.hold(command.incident());
    var who = register.hold(command.clinician());
    var running = responses.runningOf(who.clinicianId());
    if (running
        .filter(r -> r.incidentId() == incident.id() && r.mode() == command.mode())
        .isPresent()) {
      return new Assigned(running.get().id(), false);
    }
    programme.requireOn(part(command.mode()));
    var now = clock.now();
    var busyWith = running.map(r -> responses.numberOf(r.incidentId())).orElse(null);
    var availability = crews.of(who, command.mode(), busyWith);
    if (!availability.free()) {
      throw new ClinicianNotAvailableException(who, availability);
    }
    var by = actor.get();
    var giver = by.isSystem() ? Owner.of(Queue.DISPATCH) : Owner.person(by.subject(), by.name());
    var response =
        Response.assigned(
            incident.id(),
            command.mode(),
            who,
            availability.asKept(now),
            by,
            command.mode().byPhone()
                ? Custody.of(
                    giver,
                    now,
                    DeadlineKind.OFFER,
                    now.plus(waits.acceptWithin(incident.priority())))
                : ResponseMoves.inHand(who, now, DeadlineKind.START, now.plus(Waiting.START)));
    moves.begin(
        incident,
        response,
        incident.custody().owner().isPerson() ? null : giver,
        command.mode().byPhone() ? MoveReason.OFFERED : MoveReason.SENT,
        null);
    if (command.mode().byPhone()) {
      alarms.offered(incident, response, who.subject());
    }
    events.fire(
        new ClinicianAssigned(
            incident.id(),
            incident.number(),
            List.of(
                FieldChange.of("response", null, response.id()),
                FieldChange.of("mode", null, response.mode()),
                FieldChange.of("clinician", null, who.name()),
                FieldChange.of("status", null, response.status()))));
    return new Assigned(response.id(), true);
  }

  static CandidateRow candidate(
      Standing who,
      ProgrammePart part,
      List<ShiftRow> shifts,
      String busyWith,
      Instant now,
      LocalDate day) {
    return new CandidateRow(
        who.clinicianId(),
        who.name(),
        who.agencyName(),
        shifts.stream()
            .filter(s -> s.role() == part.role() && s.coversAt(now))
            .map(ShiftRow::endsAt)
            .findFirst()
            .orElse(null),
        Availability.of(who, part, shifts, busyWith, now, day));
  }

  /** Part of the programme whose clinicians answer in a way. */
  static ProgrammePart part(ResponseMode mode) {
    return switch (mode) {
      case CCD_PHONE, CCD_CALLBACK -> ProgrammePart.DIVERSION;
      case COR -> ProgrammePart.CO_RESPONSE;
      default -> throw new ModeNotOursException(mode);
    };
  }

  /**
   * The outcome of sending somebody.
   *
   * @param created false when they had been sent before
   */
  public record Assigned(long response, boolean created) {}
}
