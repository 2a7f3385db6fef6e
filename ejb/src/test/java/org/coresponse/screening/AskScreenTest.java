package org.coresponse.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coresponse.screening.ScreenAnswer.NO;
import static org.coresponse.screening.ScreenAnswer.REFUSED;
import static org.coresponse.screening.ScreenAnswer.YES;

import java.time.Instant;
import org.coresponse.platform.FieldChange;
import org.coresponse.platform.InvalidFieldException;
import org.junit.jupiter.api.Test;

class AskScreenTest {
  private static final Instant NOW = Instant.parse("2026-11-26T17:00:00Z");

  private static AskScreen asked(ScreenAnswer... items) {
    return by(ScreenRespondent.SELF, null, items);
  }

  private static AskScreen by(ScreenRespondent who, String name, ScreenAnswer... items) {
    var all = java.util.Arrays.copyOf(items, 7);
    return new AskScreen(
        all[0], all[1], all[2], all[3], all[4], all[5], all[6], who, name, "en", null, null, " ");
  }

  @Test
  void items_3_to_5_are_asked_after_a_yes_to_2_only() {
    asked(NO, YES, NO, NO, NO, NO).requireAsked();
    asked(NO, NO, null, null, null, NO).requireAsked();
    for (var item2 : new ScreenAnswer[] {NO, REFUSED, null}) {
      assertThatThrownBy(asked(NO, item2, null, YES)::requireAsked)
          .isInstanceOfSatisfying(
              InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo("screen.item4"));
    }
  }

  @Test
  void when_it_was_is_asked_after_a_yes_to_6_only() {
    asked(NO, NO, null, null, null, YES, NO).requireAsked();
    assertThatThrownBy(asked(NO, NO, null, null, null, NO, NO)::requireAsked)
        .isInstanceOfSatisfying(
            InvalidFieldException.class,
            e -> assertThat(e.field()).isEqualTo("screen.item6Recent"));
  }

  @Test
  void a_screen_of_which_nothing_was_asked_is_none() {
    assertThatThrownBy(asked()::requireAsked).isInstanceOf(InvalidFieldException.class);
    asked(REFUSED).requireAsked();
  }

  @Test
  void whoever_answers_for_the_person_is_named() {
    assertThatThrownBy(by(ScreenRespondent.OTHER, " ", NO)::requireAsked)
        .isInstanceOfSatisfying(
            InvalidFieldException.class,
            e -> assertThat(e.field()).isEqualTo("screen.respondentWho"));
    by(ScreenRespondent.OTHER, "the sister", NO).requireAsked();
    assertThat(by(ScreenRespondent.SELF, "the sister", NO).respondentWho()).isNull();
  }

  @Test
  void it_begins_before_it_is_finished_and_not_ahead_of_now() {
    var asked = asked(NO);
    asked.requireTimes(NOW, NOW, NOW);
    assertThatThrownBy(() -> asked.requireTimes(NOW, NOW.minusSeconds(1), NOW))
        .isInstanceOf(InvalidFieldException.class);
    assertThatThrownBy(() -> asked.requireTimes(NOW, NOW.plusSeconds(1), NOW))
        .isInstanceOf(InvalidFieldException.class);
  }

  @Test
  void the_trail_is_told_what_was_answered_and_not_how() {
    assertThat(asked(NO, YES).changes("screening:7"))
        .extracting(FieldChange::field)
        .containsExactly("item1", "item2", "respondent", "language");
    assertThat(asked(NO, YES).changes("screening:7"))
        .allSatisfy(
            change -> {
              assertThat(change.after()).isNull();
              assertThat(change.row()).isEqualTo("screening:7");
            });
  }
}
