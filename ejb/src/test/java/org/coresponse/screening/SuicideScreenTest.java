package org.coresponse.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.screening.ScreenAnswer.NO;
import static org.coresponse.screening.ScreenAnswer.NOT_ASKED;
import static org.coresponse.screening.ScreenAnswer.REFUSED;
import static org.coresponse.screening.ScreenAnswer.UNABLE;
import static org.coresponse.screening.ScreenAnswer.YES;

import java.util.Arrays;
import java.util.Objects;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.protocol.Protocol;
import org.coresponse.triage.NatureGroup;
import org.coresponse.triage.ProtocolAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuicideScreenTest {
  @Test
  void an_item_that_is_absent_was_not_asked() {
    assertThat(new SuicideScreen(YES, null, null, null, null, null, null))
        .isEqualTo(
            new SuicideScreen(
                YES, NOT_ASKED, NOT_ASKED, NOT_ASKED, NOT_ASKED, NOT_ASKED, NOT_ASKED));
  }

  @Test
  void a_screen_is_done_when_any_item_was_asked_whatever_was_answered() {
    assertThat(SuicideScreen.NOT_DONE.done()).isFalse();
    assertThat(new SuicideScreen(null, null, null, null, null, null, REFUSED).done()).isTrue();
    assertThat(new SuicideScreen(NO, NO, null, null, null, NO, null).done()).isTrue();
  }

  private static SuicideScreen screen(ScreenAnswer... items) {
    var all = Arrays.copyOf(items, 7);
    return new SuicideScreen(all[0], all[1], all[2], all[3], all[4], all[5], all[6]);
  }

  @Test
  void a_screen_is_finished_when_its_branch_is_answered_yes_or_no() {
    assertThat(screen(NO, NO, null, null, null, NO).finished()).isTrue();
    assertThat(screen(YES, YES, NO, NO, NO, NO).finished()).isTrue();
    assertThat(screen(NO, NO, null, null, null, YES, NO).finished()).isTrue();
    assertThat(screen(YES, YES, NO, NO).finished()).isFalse();
    assertThat(screen(YES, YES, NO, REFUSED, NO, NO).finished()).isFalse();
    assertThat(screen(NO, NO, null, null, null, YES).finished()).isFalse();
    assertThat(SuicideScreen.NOT_DONE.finished()).isFalse();
  }

  @Test
  void a_finished_screen_counts_by_itself() {
    var before = screen(YES, YES, YES, YES, YES, YES, YES);
    var now = screen(NO, NO, null, null, null, NO);
    assertThat(now.over(before)).isEqualTo(now);
  }

  @Test
  void an_unfinished_screen_adds_to_what_stood_and_makes_nothing_safer() {
    var before = screen(YES, YES, NO, YES, null, UNABLE);
    assertThat(screen(NO).over(before)).isEqualTo(screen(NO, YES, NO, YES, null, UNABLE));
    assertThat(screen(YES, REFUSED, null, null, null, REFUSED).over(before))
        .isEqualTo(screen(YES, YES, NO, YES, null, REFUSED));
    assertThat(screen(REFUSED).over(SuicideScreen.NOT_DONE)).isEqualTo(screen(REFUSED));
  }

  /** The table of domain.md: the highest item wins, and what is unfinished is HIGH. */
  @ParameterizedTest
  @CsvSource({
    "NO,  NO,  ,    ,    ,    NO,  ,    NONE",
    "YES, NO,  ,    ,    ,    NO,  ,    LOW",
    "YES, YES, NO,  NO,  NO,  NO,  ,    LOW",
    "YES, YES, YES, NO,  NO,  NO,  ,    MODERATE",
    "NO,  NO,  ,    ,    ,    YES, NO,  MODERATE",
    "YES, YES, NO,  YES, NO,  NO,  ,    HIGH",
    "YES, YES, NO,  NO,  YES, NO,  ,    HIGH",
    "NO,  NO,  ,    ,    ,    YES, YES, HIGH",
    "YES, YES, NO,  ,    NO,  NO,  ,    HIGH",
    "YES, YES, NO,  NO,  NO,  REFUSED, , HIGH",
    ",    ,    ,    ,    ,    ,    ,    UNKNOWN"
  })
  void the_level_is_that_of_the_highest_item(
      String i1, String i2, String i3, String i4, String i5, String i6, String recent, String is) {
    var screen =
        new SuicideScreen(item(i1), item(i2), item(i3), item(i4), item(i5), item(i6), item(recent));
    var found =
        Protocol.durhamCrisisV1()
            .recommend(
                ProtocolAnswers.of(
                    NatureGroup.MENTAL,
                    CallerType.FIRST_PARTY,
                    SafetyAnswers.NOTHING_ASKED,
                    screen));
    assertThat(found.clinicalLevel()).isEqualTo(is);
  }

  private static ScreenAnswer item(String answer) {
    return ScreenAnswer.valueOf(Objects.requireNonNullElse(answer, "NOT_ASKED"));
  }
}
