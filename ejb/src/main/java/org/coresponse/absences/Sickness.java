package org.coresponse.absences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.roster.ChangeCause;
import org.coresponse.roster.PublishedShifts;
import org.coresponse.roster.RosterPerson;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.TimeAway;

/** Keeps that somebody is sick, and opens their shifts in the same transaction. */
@ApplicationScoped
class Sickness {
  @Inject PublishedShifts shifts;
  @Inject Absences absences;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * The same report once more is the one on record.
   *
   * @param until first day back
   */
  AbsenceRow report(RosterPerson person, LocalDate until) {
    var now = clock.now();
    var ends = until.atStartOfDay(clock.zone()).toInstant();
    if (!ends.isAfter(now) || until.isAfter(clock.dayOf(now).plusYears(1))) {
      throw new InvalidFieldException("until", "invalid.sickUntil");
    }
    shifts.holdOf(person.worker(), now, ends);
    var held = shifts.hold(person.worker(), RowAccess.EVERY);
    for (var known : absences.of(held.worker(), now)) {
      var row = known.row(held.name(), 0);
      if (row.kind() == AbsenceKind.SICKNESS && row.live() && row.endsAt().equals(ends)) {
        return row;
      }
    }
    var absence = Absence.sickness(held, new TimeAway(now, ends), actor.get(), now);
    absences.keep(absence);
    var opened = shifts.open(held.worker(), now, ends, ChangeCause.SICKNESS);
    events.fire(new SicknessReported(absence.id(), opened));
    return absence.row(held.name(), 0);
  }
}
