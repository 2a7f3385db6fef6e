package org.coresponse.intake;

import static org.assertj.core.api.Assertions.assertThat;

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
}
