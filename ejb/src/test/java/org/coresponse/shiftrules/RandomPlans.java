package org.coresponse.shiftrules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.coresponse.credentials.CredentialPurpose;
import org.coresponse.credentials.Holding;
import org.coresponse.credentials.Requirement;
import org.coresponse.credentials.WorkFacts;
import org.coresponse.credentials.WorkRole;

/** People with shifts as no planner would plan them, on quarters of an hour. */
final class RandomPlans {
  static final ZoneId DURHAM = ZoneId.of("America/New_York");
  private static final List<WorkRole> ROLES = List.of(WorkRole.DIVERSION, WorkRole.CO_RESPONSE);
  private static final LocalDate EVER = LocalDate.of(2020, 1, 1);
  private static final List<Requirement> ASKED =
      ROLES.stream()
          .map(role -> new Requirement(role, CredentialPurpose.LICENCE, EVER, null))
          .toList();

  private final Random random;

  RandomPlans(long seed) {
    random = new Random(seed);
  }

  /** Shifts of some three weeks that begin on a day; most days have one. */
  PersonPlan from(LocalDate day) {
    var shifts = new ArrayList<PlannedShift>();
    for (int i = 0; i < 21; i++) {
      for (int more = random.nextInt(10) < 6 ? 1 : 0; more > 0; more = random.nextInt(12) / 11) {
        shifts.add(shift(shifts.size() + 1L, day.plusDays(i)));
      }
    }
    return new PersonPlan(facts(day), ASKED, shifts, away(day));
  }

  PlannedShift shift(long id, LocalDate day) {
    return shift(id, day, ROLES.get(random.nextInt(2)));
  }

  PlannedShift shift(long id, LocalDate day, WorkRole role) {
    var starts =
        day.atStartOfDay(DURHAM).toInstant().plus(Duration.ofMinutes(15L * random.nextInt(96)));
    var hours = List.of(4, 8, 10, 12, 12, 16, 24);
    return new PlannedShift(
        id,
        role,
        random.nextInt(6) == 0 ? ShiftKind.ON_CALL : ShiftKind.DUTY,
        starts,
        starts.plus(Duration.ofHours(hours.get(random.nextInt(hours.size())))));
  }

  private WorkFacts facts(LocalDate day) {
    var ends = random.nextInt(3) == 0 ? day.plusDays(random.nextInt(30)) : day.plusYears(1);
    var licence =
        new Holding("LCSW", CredentialPurpose.LICENCE, false, true, EVER, ends, EVER, null);
    var cleared = EnumSet.of(WorkRole.DIVERSION);
    if (random.nextInt(5) > 0) {
      cleared.add(WorkRole.CO_RESPONSE);
    }
    var leaves = random.nextInt(8) == 0 ? day.plusDays(random.nextInt(25)) : null;
    return new WorkFacts(EVER, leaves, cleared, List.of(licence), List.of());
  }

  private List<TimeAway> away(LocalDate day) {
    var away = new ArrayList<TimeAway>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Instant from = day.plusDays(random.nextInt(21)).atStartOfDay(DURHAM).toInstant();
      away.add(new TimeAway(from, from.plus(Duration.ofMinutes(15L * (1 + random.nextInt(300))))));
    }
    return away;
  }

  /** A city that uses some of the rules, with limits of its own. */
  ShiftRules rules() {
    var settings = new ArrayList<RuleSetting>();
    for (var rule : ShiftRule.values()) {
      var severity = rule.bends() ? Severity.values()[random.nextInt(3)] : Severity.HARD;
      int limit =
          switch (rule) {
            case REST -> 6 + random.nextInt(8);
            case WEEK_HOURS -> 36 + random.nextInt(30);
            case NIGHTS -> 1 + random.nextInt(4);
            default -> 0;
          };
      settings.add(new RuleSetting(rule, severity, limit));
    }
    return ShiftRules.of(settings);
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }
}
