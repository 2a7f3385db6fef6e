package org.coresponse.absences;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.roster.PublishedShifts;
import org.coresponse.roster.RosterPerson;
import org.coresponse.roster.RosteredRoles;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.TimeAway;

/**
 * Where leave is decided and people are reported sick: agencies for their own people, the city for
 * everybody. Another agency's absence is not found.
 */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
public class AbsenceDesk {
  @Inject PublishedShifts shifts;
  @Inject Absences absences;
  @Inject Sickness sickness;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Those within reach that are not over: what waits first, then by their beginnings. */
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  public List<AbsenceRow> current() {
    var found = absences.current(access(), clock.now());
    var names =
        shifts.people(found.stream().map(Absence::worker).distinct().toList(), access()).stream()
            .collect(toMap(RosterPerson::worker, RosterPerson::name));
    var touched = touched(found);
    return found.stream()
        .map(
            one -> one.row(names.getOrDefault(one.worker(), ""), touched.getOrDefault(one.id(), 0)))
        .toList();
  }

  /** How many shifts leave that waits would touch, by its id: one statement. */
  private Map<Long, Integer> touched(List<Absence> all) {
    var waiting = all.stream().filter(one -> one.state() == AbsenceState.ASKED).toList();
    var times = waiting.stream().map(Absence::time).toList();
    var first = times.stream().map(TimeAway::from).min(Instant::compareTo);
    var last = times.stream().map(TimeAway::until).max(Instant::compareTo);
    if (first.isEmpty() || last.isEmpty()) {
      return Map.of();
    }
    var workers = waiting.stream().map(Absence::worker).distinct().toList();
    var rows = shifts.of(workers, first.get(), last.get());
    return waiting.stream()
        .collect(toMap(Absence::id, one -> (int) rows.stream().filter(one::touches).count()));
  }

  /**
   * Grants leave and fires {@link LeaveGranted}; granted already, nothing is done. Shifts that it
   * touches stand, and the plan shows that they break a rule.
   *
   * @throws NotFoundException when there is none within reach
   * @throws OwnAbsenceException when whoever grants it asked for it
   * @throws AbsenceSettledException when it was refused or withdrawn
   */
  public void grant(long id) {
    var absence = absences.hold(id, access());
    if (absence.state() != AbsenceState.STANDS) {
      absence.grant(actor.get(), clock.now());
      events.fire(new LeaveGranted(id));
    }
  }

  /**
   * Refuses leave and fires {@link LeaveRefused}; refused already, nothing is done.
   *
   * @throws NotFoundException when there is none within reach
   * @throws OwnAbsenceException when whoever refuses it asked for it
   * @throws AbsenceSettledException when it was granted or withdrawn
   */
  public void refuse(@NotNull @Valid RefuseLeave command) {
    var absence = absences.hold(command.absence(), access());
    if (absence.state() != AbsenceState.REFUSED) {
      absence.refuse(command.why().strip(), actor.get(), clock.now());
      events.fire(new LeaveRefused(command.absence()));
    }
  }

  /** Everyone within reach who is rostered, each kind by name. */
  public List<RosterPerson> people() {
    return shifts.clearedFor(RosteredRoles.ALL, access());
  }

  /**
   * Reports somebody sick from now on, opens their published shifts until then, and fires {@link
   * SicknessReported}.
   *
   * @throws NotFoundException when there is nobody like that within reach
   * @throws InvalidFieldException when they would be back by now
   */
  public AbsenceRow sick(@NotNull @Valid ReportSickness command) {
    var person =
        Stream.ofNullable(command.worker())
            .flatMap(worker -> shifts.people(List.of(worker), access()).stream())
            .findFirst()
            .orElseThrow(() -> new NotFoundException("worker", command.worker()));
    return sickness.report(person, command.until());
  }

  private RowAccess access() {
    return actor.get().rowAccess();
  }
}
