package org.coresponse.lapses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which step is due: against a slow second one that goes through the days themselves. */
class LapseStepsTest {
  private static final LapseSteps USUAL = new LapseSteps(List.of(90, 60, 30, 7, 0));
  private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);

  @Test
  void each_step_is_told_on_its_day_by_a_server_that_looks_daily() {
    var told = looked(USUAL, LEAP, LEAP.minusDays(120).datesUntil(LEAP.plusDays(40)).toList());
    assertThat(told)
        .containsExactly(
            "2027-12-01 90 []",
            "2027-12-31 60 []",
            "2028-01-30 30 []",
            "2028-02-22 7 []",
            "2028-02-29 0 []");
  }

  @Test
  void after_a_gap_the_latest_is_told_and_the_others_are_passed_over() {
    assertThat(looked(USUAL, LEAP, List.of(LEAP.minusDays(20), LEAP.minusDays(19), LEAP)))
        .containsExactly("2028-02-09 30 [90, 60]", "2028-02-29 0 [7]");
    assertThat(looked(USUAL, LEAP, List.of(LEAP.plusDays(30))))
        .containsExactly("2028-03-30 0 [90, 60, 30, 7]");
    assertThat(looked(USUAL, LEAP, List.of(LEAP.plusDays(31)))).isEmpty();
  }

  @Test
  void without_steps_nobody_is_warned() {
    assertThat(new LapseSteps(List.of()).due(0, List.of()).nothing()).isTrue();
    assertThat(new LapseSteps(List.of(30)).due(31, List.of()).nothing()).isTrue();
  }

  @Test
  void it_says_the_same_as_one_that_goes_through_the_days() {
    var random = new Random(20261126);
    for (var round = 0; round < 20_000; round++) {
      var end = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(1500));
      var days = new ArrayList<Integer>();
      for (var i = random.nextInt(7); i > 0; i--) {
        days.add(random.nextInt(120));
      }
      var when = new TreeSet<LocalDate>();
      for (var i = random.nextInt(9); i > 0; i--) {
        when.add(end.plusDays(random.nextInt(190) - 140));
      }
      assertThat(looked(new LapseSteps(days), end, List.copyOf(when)))
          .as("%s before %s on %s", days, end, when)
          .isEqualTo(slowly(new HashSet<>(days), end, when));
    }
  }

  /** What the rule does where a server looks on those days. */
  private static List<String> looked(LapseSteps steps, LocalDate end, List<LocalDate> when) {
    var noticed = new ArrayList<Integer>();
    var told = new ArrayList<String>();
    for (var day : when) {
      var due = steps.due((int) ChronoUnit.DAYS.between(day, end), noticed);
      if (!due.nothing()) {
        assertThat(noticed)
            .doesNotContain(due.told())
            .noneMatch(step -> due.passedOver().contains(step));
        noticed.add(due.told());
        noticed.addAll(due.passedOver());
        told.add(day + " " + due.told() + " " + due.passedOver());
      }
    }
    return told;
  }

  /** Goes day by day; a server that looks finds what came due since, and tells the last of it. */
  private static List<String> slowly(Set<Integer> steps, LocalDate end, TreeSet<LocalDate> when) {
    var told = new ArrayList<String>();
    var open = new ArrayList<Integer>(); // came due and was neither told nor passed over
    for (var day = end.minusDays(400); !day.isAfter(end.plusDays(30)); day = day.plusDays(1)) {
      for (var step : steps) {
        if (end.minusDays(step).equals(day)) {
          open.add(step);
        }
      }
      if (when.contains(day) && !open.isEmpty()) {
        var last = open.remove(open.size() - 1);
        told.add(day + " " + last + " " + open);
        open.clear();
      }
    }
    return told;
  }
}
