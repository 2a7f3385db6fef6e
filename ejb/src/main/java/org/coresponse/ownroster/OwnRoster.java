package org.coresponse.ownroster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.roster.ChangeCause;
import org.coresponse.roster.PublishedRow;
import org.coresponse.roster.PublishedShifts;
import org.coresponse.roster.RosterPerson;
import org.coresponse.roster.ShiftGoneException;
import org.coresponse.roster.ShiftNews;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.ShiftKind;
import org.coresponse.shiftrules.Week;

/** What somebody is published for, and what they may do with it. Each their own. */
@Stateless
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.POLICE_OFFICER})
public class OwnRoster {
  /** Open shifts further ahead are not offered. */
  static final Duration OFFERED = Duration.ofDays(42);

  /** What they have seen already stays in sight for so long. */
  static final Duration NEWS = Duration.ofDays(7);

  @Inject PublishedShifts shifts;
  @Inject ShiftNews news;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  /** Whether whoever asks is in a register. */
  public boolean registered() {
    return shifts.self().isPresent();
  }

  /**
   * The week that a day is in.
   *
   * @throws NotFoundException when they are in no register
   */
  public OwnWeek week(@NotNull LocalDate day) {
    var self = require();
    var week = Week.of(day);
    var from = week.startsAt(clock.zone());
    var until = week.endsAt(clock.zone());
    var found = shifts.of(self.worker(), from, until);
    var minutes =
        found.stream()
            .filter(row -> row.kind() == ShiftKind.DUTY)
            .mapToLong(row -> minutes(row, from, until))
            .sum();
    return new OwnWeek(
        self.name(), week.monday(), found.stream().map(OwnShift::of).toList(), minutes);
  }

  private static long minutes(PublishedRow row, Instant from, Instant until) {
    var begins = row.startsAt().isBefore(from) ? from : row.startsAt();
    var ends = row.endsAt().isAfter(until) ? until : row.endsAt();
    return Duration.between(begins, ends).toMinutes();
  }

  /** What changed of their shifts: what they have not seen, and the last days; newest first. */
  public List<OwnNews> news() {
    var self = require();
    return news.of(self.worker(), clock.now().minus(NEWS)).stream()
        .map(row -> OwnNews.of(row, self.worker()))
        .toList();
  }

  /** They have the news before them. Fires {@link OwnNewsSeen} when any was new. */
  public void seen() {
    var self = require();
    if (news.seen(self.worker()) > 0) {
      events.fire(new OwnNewsSeen(self.worker()));
    }
  }

  /** Open shifts of the roles they are cleared for, each with what stands against it. */
  public List<OpenShift> open() {
    var self = require();
    if (self.clearedFor().isEmpty()) {
      return List.of();
    }
    var now = clock.now();
    var open = shifts.open(self.clearedFor(), now, now.plus(OFFERED));
    var broken = shifts.broken(self, open);
    return open.stream().map(row -> new OpenShift(OwnShift.of(row), broken.get(row.id()))).toList();
  }

  /**
   * Takes an open shift at once and fires {@link SignedUp}; one that is theirs already is left
   * alone.
   *
   * @throws NotFoundException when there is no such shift of a role they are cleared for
   * @throws ShiftGoneException when somebody else has it, it is over, or the planners change it
   * @throws OwnRuleBrokenException when a hard rule would be broken
   * @throws OwnReasonNeededException when one that warns would be, and no reason is given
   */
  public OwnShift signUp(@NotNull @Valid SignUp command) {
    var asking = require();
    var shift = shifts.hold(command.shift());
    if (asking.worker().equals(shift.worker())) {
      return OwnShift.of(shift);
    }
    if (!asking.clearedFor().contains(shift.role())) {
      throw new NotFoundException("shift", command.shift());
    }
    if (!shift.open() || shift.beingPlanned() || !shift.endsAt().isAfter(clock.now())) {
      throw new ShiftGoneException();
    }
    var self = shifts.hold(asking.worker(), RowAccess.EVERY);
    var broken = shifts.broken(self, List.of(shift)).get(shift.id());
    OwnRules.require(broken, command.reason());
    shifts.pass(shift.id(), self, ChangeCause.SIGN_UP, broken, command.reason());
    events.fire(new SignedUp(shift.id()));
    return OwnShift.of(shift);
  }

  private RosterPerson require() {
    return shifts.self().orElseThrow(() -> new NotFoundException("roster", "own"));
  }
}
