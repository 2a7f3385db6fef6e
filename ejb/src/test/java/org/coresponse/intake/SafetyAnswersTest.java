package org.coresponse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.coresponse.platform.FieldChange;
import org.junit.jupiter.api.Test;

class SafetyAnswersTest {
  private static final int QUESTIONS = SafetyAnswers.class.getRecordComponents().length;

  private static SafetyAnswers answers(Weapon weapon, Answer violence, Answer medical) {
    return new SafetyAnswers(
        weapon, violence, null, null, null, null, null, null, medical, null, null, null, null, null,
        null);
  }

  @Test
  void what_is_absent_was_not_asked() throws ReflectiveOperationException {
    for (var question : SafetyAnswers.class.getRecordComponents()) {
      assertThat(question.getAccessor().invoke(SafetyAnswers.NOTHING_ASKED))
          .as(question.getName())
          .hasToString("NOT_ASKED");
    }
  }

  @Test
  void every_question_can_be_left_unasked() {
    assertThat(SafetyAnswers.class.getRecordComponents())
        .allSatisfy(
            question ->
                assertThat(Stream.of(question.getType().getEnumConstants()).map(Object::toString))
                    .contains("NOT_ASKED"));
  }

  @Test
  void unknown_is_an_answer_and_not_asked_is_none() {
    assertThat(SafetyAnswers.NOTHING_ASKED.notAsked()).isEqualTo(QUESTIONS);
    assertThat(answers(Weapon.CANNOT_TELL, Answer.UNKNOWN, Answer.NO).notAsked())
        .isEqualTo(QUESTIONS - 3);
  }

  @Test
  void changes_are_told_question_by_question() {
    var before = answers(Weapon.CANNOT_TELL, Answer.UNKNOWN, Answer.NO);
    var now = answers(Weapon.IN_HAND_OR_REACH, Answer.UNKNOWN, null);
    assertThat(now.changesFrom(before))
        .containsExactly(
            FieldChange.of("weapon", Weapon.CANNOT_TELL, Weapon.IN_HAND_OR_REACH),
            FieldChange.of("medical", Answer.NO, Answer.NOT_ASKED));
    assertThat(now.changesFrom(now)).isEmpty();
  }

  @Test
  void nobody_unasks_a_question() {
    var before = answers(Weapon.IN_HAND_OR_REACH, Answer.YES, Answer.NO);
    assertThat(SafetyAnswers.NOTHING_ASKED.over(before)).isEqualTo(before);
    assertThat(before.over(SafetyAnswers.NOTHING_ASKED)).isEqualTo(before);
  }

  @Test
  void what_is_said_now_stands_also_when_it_is_no_or_unknown() {
    var before = answers(Weapon.IN_HAND_OR_REACH, Answer.YES, Answer.NO);
    assertThat(answers(Weapon.CANNOT_TELL, Answer.NO, null).over(before))
        .isEqualTo(answers(Weapon.CANNOT_TELL, Answer.NO, Answer.NO));
  }

  @Test
  void every_question_is_carried_over_to_its_own_place() throws ReflectiveOperationException {
    var questions = SafetyAnswers.class.getRecordComponents();
    for (var i = 0; i < QUESTIONS; i++) {
      var given = new Object[QUESTIONS];
      given[i] = questions[i].getType().getEnumConstants()[0];
      var before = (SafetyAnswers) SafetyAnswers.class.getConstructors()[0].newInstance(given);
      assertThat(SafetyAnswers.NOTHING_ASKED.over(before))
          .as(questions[i].getName())
          .isEqualTo(before);
    }
  }

  /** Whatever two callers say of one event, the graver answer stands, whoever is asked first. */
  @Test
  void of_two_callers_the_graver_answer_stands() {
    var order = List.of(Answer.YES, Answer.UNKNOWN, Answer.NO, Answer.NOT_ASKED);
    for (var one : order) {
      for (var other : order) {
        var graver = order.indexOf(one) < order.indexOf(other) ? one : other;
        assertThat(one.graver(other)).isEqualTo(graver);
      }
    }
    assertThat(Weapon.CANNOT_TELL.graver(Weapon.ASKED_NONE_KNOWN)).isEqualTo(Weapon.CANNOT_TELL);
    assertThat(Weapon.HISTORY_ONLY.graver(Weapon.PRESENT_IN_PLACE))
        .isEqualTo(Weapon.PRESENT_IN_PLACE);
    assertThat(CallerWish.ACCEPTS.graver(CallerWish.POLICE)).isEqualTo(CallerWish.POLICE);
    assertThat(SafetyAnswers.NOTHING_ASKED.graver(SafetyAnswers.NOTHING_ASKED))
        .isEqualTo(SafetyAnswers.NOTHING_ASKED);
  }
}
