package org.coresponse.absences;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.roster.PublishedShifts;
import org.coresponse.roster.RosterPerson;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.TimeAway;

/** Where people say that they are away, each for themselves. */
@Stateless
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.POLICE_OFFICER})
public class OwnAbsences {
  /** What is over stays in sight for so long. */
  static final Duration SHOWN = Duration.ofDays(90);

  @Inject PublishedShifts shifts;
  @Inject Absences absences;
  @Inject Sickness sickness;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** The asker's, the latest first. */
  public List<AbsenceRow> all() {
    var self = require();
    return absences.of(self.worker(), clock.now().minus(SHOWN)).stream()
        .map(one -> one.row(self.name(), 0))
        .toList();
  }

  /**
   * Asks for leave and fires {@link LeaveAsked}; the same days once more are the same leave.
   *
   * @throws InvalidFieldException when it begins before today
   * @throws AbsenceOverlapsException when other leave that was asked for or granted touches it
   */
  public AbsenceRow ask(@NotNull @Valid AskLeave command) {
    var self = shifts.hold(require().worker(), RowAccess.EVERY);
    if (command.from().isBefore(clock.dayOf(clock.now()))) {
      throw new InvalidFieldException("from", "invalid.absencePast");
    }
    var time =
        new TimeAway(
            command.from().atStartOfDay(clock.zone()).toInstant(),
            command.until().atStartOfDay(clock.zone()).toInstant());
    for (var known : absences.of(self.worker(), time.from())) {
      var row = known.row(self.name(), 0);
      if (row.kind() == AbsenceKind.LEAVE && row.live() && row.startsAt().isBefore(time.until())) {
        if (known.time().equals(time)) {
          return row;
        }
        throw new AbsenceOverlapsException(clock.dayOf(row.startsAt()));
      }
    }
    var leave = Absence.leave(self, time, command.note(), actor.get(), clock.now());
    absences.keep(leave);
    events.fire(new LeaveAsked(leave.id()));
    return leave.row(self.name(), 0);
  }

  /**
   * Reports the asker sick from now on, opens their published shifts until then, and fires {@link
   * SicknessReported}.
   *
   * @throws InvalidFieldException when they would be back by now
   */
  public AbsenceRow sick(@NotNull @Valid ReportSickness command) {
    return sickness.report(require(), command.until());
  }

  /**
   * Withdraws leave, or ends sickness: they are back. Fires {@link AbsenceWithdrawn}. Shifts that
   * were opened stay open, since somebody else may have them by now.
   *
   * @throws NotFoundException when it is not theirs
   * @throws AbsenceSettledException when it was refused or withdrawn
   */
  public AbsenceRow withdraw(long id) {
    var self = require();
    var absence = absences.hold(id, RowAccess.EVERY);
    if (!absence.worker().equals(self.worker())) {
      throw new NotFoundException("absence", id);
    }
    if (absence.state() != AbsenceState.WITHDRAWN) {
      absence.withdraw(actor.get(), clock.now());
      events.fire(new AbsenceWithdrawn(id));
    }
    return absence.row(self.name(), 0);
  }

  private RosterPerson require() {
    return shifts.self().orElseThrow(() -> new NotFoundException("roster", "own"));
  }
}
