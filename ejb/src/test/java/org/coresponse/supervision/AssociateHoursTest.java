package org.coresponse.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssociateHoursTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final HoursRule LCSWA = new HoursRule("LCSWA", TODAY.minusYears(1), 3000, 30);

  @Test
  void nothing_entered_leaves_everything_and_no_day_in_sight() {
    var totals = AssociateHours.totals(LCSWA, List.of(), TODAY);
    assertThat(totals).isEqualTo(new HoursTotals(LCSWA, 0, 0, 0, 180_000, 0, null));
  }

  @Test
  void only_what_is_confirmed_lessens_what_remains() {
    var totals =
        AssociateHours.totals(
            LCSWA,
            List.of(
                new PractisedDay(TODAY, 480, 16, true),
                new PractisedDay(TODAY.minusDays(1), 480, 15, false)),
            TODAY);
    assertThat(totals.loggedMinutes()).isEqualTo(960);
    assertThat(totals.confirmedMinutes()).isEqualTo(480);
    assertThat(totals.remainingMinutes()).isEqualTo(180_000 - 480);
  }

  @Test
  void the_ratio_is_kept_to_the_minute() {
    assertThat(owed(30 * 60, 60)).isZero();
    assertThat(owed(30 * 60 + 1, 60)).isOne();
    assertThat(owed(30 * 60, 59)).isOne();
    var none = new HoursRule("LCAS-A", TODAY.minusYears(1), null, null);
    var totals = AssociateHours.totals(none, List.of(new PractisedDay(TODAY, 60, 0, true)), TODAY);
    assertThat(totals.owedMinutes()).isNull();
    assertThat(totals.remainingMinutes()).isNull();
    assertThat(totals.projectedEnd()).isNull();
  }

  @Test
  void days_before_the_licence_do_not_count() {
    var totals =
        AssociateHours.totals(
            LCSWA,
            List.of(
                new PractisedDay(LCSWA.since().minusDays(1), 480, 60, true),
                new PractisedDay(LCSWA.since(), 60, 0, true)),
            TODAY);
    assertThat(totals.confirmedMinutes()).isEqualTo(60);
    assertThat(totals.supervisionMinutes()).isZero();
  }

  @Test
  void who_has_all_hours_has_no_day_ahead() {
    var days = new ArrayList<PractisedDay>();
    for (int i = 0; i < 375; i++) {
      days.add(new PractisedDay(TODAY.minusDays(i), 480, 16, true));
    }
    var since = new HoursRule("LCSWA", TODAY.minusYears(3), 3000, 30);
    var totals = AssociateHours.totals(since, days, TODAY);
    assertThat(totals.remainingMinutes()).isZero();
    assertThat(totals.projectedEnd()).isNull();
    var one = AssociateHours.totals(since, days.subList(0, 374), TODAY);
    assertThat(one.projectedEnd()).isEqualTo(TODAY.plusDays(1));
  }

  /** Against a second implementation that goes through the calendar day by day. */
  @Test
  void random_logs_come_to_what_going_through_the_calendar_comes_to() {
    var random = new Random(20261126);
    int projected = 0;
    for (int round = 0; round < 2_000; round++) {
      var today = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1200));
      var rule =
          new HoursRule(
              "X",
              today.minusDays(random.nextInt(500)),
              random.nextInt(5) == 0 ? null : 1 + random.nextInt(400),
              random.nextInt(5) == 0 ? null : 1 + random.nextInt(60));
      var days = new ArrayList<PractisedDay>();
      for (int back = 0; back < 520; back++) {
        if (random.nextInt(4) == 0) {
          days.add(
              new PractisedDay(
                  today.minusDays(back),
                  random.nextInt(600),
                  random.nextInt(40),
                  random.nextBoolean()));
        }
      }
      var quick = AssociateHours.totals(rule, days, today);
      assertThat(quick).as("round %d", round).isEqualTo(slow(rule, days, today));
      projected += quick.projectedEnd() == null ? 0 : 1;
    }
    assertThat(projected).isGreaterThan(200);
  }

  private static HoursTotals slow(HoursRule rule, List<PractisedDay> days, LocalDate today) {
    int logged = 0;
    int confirmed = 0;
    int supervision = 0;
    int recent = 0;
    int recentDays = 0;
    boolean begun = false;
    for (var on = rule.since(); !on.isAfter(today); on = on.plusDays(1)) {
      for (var day : days) {
        if (day.on().equals(on)) {
          begun = true;
          logged += day.practiceMinutes();
          confirmed += day.confirmed() ? day.practiceMinutes() : 0;
          supervision += day.supervisionMinutes();
          recent += on.isAfter(today.minusDays(90)) ? day.practiceMinutes() : 0;
        }
      }
      recentDays += begun && on.isAfter(today.minusDays(90)) ? 1 : 0;
    }
    Integer remaining = null;
    LocalDate end = null;
    if (rule.requiredHours() != null) {
      int required = rule.requiredHours() * 60;
      remaining = required > confirmed ? required - confirmed : 0;
      if (logged < required && recent > 0) {
        end = today;
        // so many days at so many minutes in so many days
        for (long had = 0; had < (long) (required - logged) * recentDays; had += recent) {
          end = end.plusDays(1);
        }
        end = end.isAfter(today.plusYears(20)) ? null : end;
      }
    }
    Integer owed = null;
    if (rule.practicePerSupervision() != null) {
      owed = 0;
      while ((supervision + owed) * rule.practicePerSupervision() < logged) {
        owed++;
      }
    }
    return new HoursTotals(rule, logged, confirmed, supervision, remaining, owed, end);
  }

  private static int owed(int practice, int supervision) {
    return AssociateHours.totals(
            LCSWA, List.of(new PractisedDay(TODAY, practice, supervision, true)), TODAY)
        .owedMinutes();
  }
}
