package org.coresponse.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.roster.DutyShift;
import org.coresponse.roster.DutyShifts;
import org.coresponse.roster.Worker;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Where clinicians and officers come to work and leave it. */
@Stateless
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.POLICE_OFFICER})
public class DutyDesk {
  /** How many of their own duties somebody sees. */
  static final int OWN = 20;

  private static final Duration SOON = Duration.ofHours(24);

  @PersistenceContext EntityManager em;
  @Inject DutyPeople people;
  @Inject Duties duties;
  @Inject DutyPlaces places;
  @Inject DutyShifts shifts;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * How it stands with whoever asks.
   *
   * @throws DutyRefusedException when their account is in no register
   */
  public OwnDuty own() {
    var self = self();
    var now = clock.now();
    var day = clock.dayOf(now);
    var around = shifts.of(self.worker(), now, now.plus(SOON));
    var latest = duties.latestOf(self.worker(), OWN);
    var choices =
        places.all().stream()
            .filter(place -> place.open() && self.facts().clearedFor().contains(place.role()))
            .map(
                place ->
                    new OwnDuty.Choice(
                        place.role(),
                        place.place(),
                        DutyTiming.of(DutyTiming.shift(around, place.role(), now), now),
                        self.right(place.role(), day).granted()))
            .toList();
    return new OwnDuty(
        self.name(),
        latest.stream().filter(DutyRow::running).findFirst().orElse(null),
        choices,
        around,
        latest.stream().filter(row -> !row.running()).toList());
  }

  /**
   * Signs on whoever asks, keeps what their right to work answered, and fires {@link DutyStarted}.
   * The same once more, while it runs, is the one that runs.
   *
   * @throws DutyRefusedException when their account is in no register; when they may not work in
   *     the role today; when the place does not serve it or is closed; when they come more than
   *     half an hour early or without a shift and give no reason; when they are on duty otherwise
   */
  public DutyRow start(@NotNull @Valid StartDuty command) {
    return start(self().worker(), command);
  }

  /**
   * Signs somebody on as the system, for a demonstration.
   *
   * @throws DutyRefusedException as {@link #start(StartDuty)}
   */
  @RolesAllowed(Roles.SYSTEM)
  public DutyRow start(@NotNull Worker worker, @NotNull @Valid StartDuty command) {
    var who = people.hold(worker);
    var running = duties.runningOf(who.worker());
    if (running.isPresent()) {
      if (!running.get().same(command)) {
        throw new DutyRefusedException(DutyProblem.ON_DUTY);
      }
      return latest(who.worker());
    }
    var now = clock.now();
    if (!who.right(command.role(), clock.dayOf(now)).granted()) {
      throw new DutyRefusedException(DutyProblem.NO_RIGHT);
    }
    requireServed(command);
    var shift = DutyTiming.shift(around(who.worker(), now), command.role(), now);
    requireReason(command, DutyTiming.of(shift, now));
    var duty = new Duty(who, command, shift, now);
    em.persist(duty);
    events.fire(new DutyStarted(who.worker(), duty.role(), duty.place(), duty.timing()));
    return latest(who.worker());
  }

  /**
   * Signs off whoever asks; fires {@link DutyEnded}.
   *
   * @throws DutyRefusedException when their account is in no register, or they are not on duty
   */
  public DutyRow end() {
    var who = people.hold(self().worker());
    var duty =
        duties
            .runningOf(who.worker())
            .orElseThrow(() -> new DutyRefusedException(DutyProblem.NOT_ON_DUTY));
    duty.end(DutyEnd.SELF, clock.now());
    events.fire(new DutyEnded(who.worker(), DutyEnd.SELF));
    return latest(who.worker());
  }

  private void requireServed(StartDuty command) {
    var place =
        places.all().stream()
            .filter(one -> one.place() == command.place() && one.role() == command.role())
            .findFirst()
            .orElseThrow(() -> new DutyRefusedException(DutyProblem.PLACE_NOT_SERVED));
    if (!place.open()) {
      throw new DutyRefusedException(DutyProblem.PLACE_CLOSED);
    }
  }

  private static void requireReason(StartDuty command, DutyTiming timing) {
    if (timing.needsReason() && command.reason() == null) {
      throw new DutyRefusedException(
          timing == DutyTiming.EARLY ? DutyProblem.EARLY : DutyProblem.WITHOUT_SHIFT);
    }
  }

  private List<DutyShift> around(Worker worker, Instant now) {
    return shifts.of(worker, now, now.plus(DutyTiming.REACH).plus(DutyTiming.AHEAD));
  }

  private DutyRow latest(Worker worker) {
    em.flush();
    return duties.latestOf(worker, 1).get(0);
  }

  private DutyPerson self() {
    return people
        .self(actor.get())
        .orElseThrow(() -> new DutyRefusedException(DutyProblem.NOT_IN_REGISTER));
  }
}
