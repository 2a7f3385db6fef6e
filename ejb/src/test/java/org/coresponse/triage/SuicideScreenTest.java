package org.coresponse.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.triage.ScreenAnswer.NO;
import static org.coresponse.triage.ScreenAnswer.NOT_ASKED;
import static org.coresponse.triage.ScreenAnswer.REFUSED;
import static org.coresponse.triage.ScreenAnswer.YES;

import java.util.Objects;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.protocol.Protocol;
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

  @Test
  void a_command_without_a_screen_has_one_that_was_not_done() {
    assertThat(new AssessCall(new CallNumber("20261121-0042"), null, null, null).screen())
        .isEqualTo(SuicideScreen.NOT_DONE);
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
