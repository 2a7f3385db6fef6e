package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {
  @Test
  void before_the_first_question_nothing_is_known() {
    assertThat(Answers.NOTHING_KNOWN.values()).hasSize(23).isUnmodifiable();
    assertThat(List.copyOf(Answers.NOTHING_KNOWN.values().keySet())).isSorted();
    Protocol.durhamCrisisV1()
        .inputs()
        .keySet()
        .forEach(
            input ->
                assertThat(Answers.NOTHING_KNOWN.to(input))
                    .isEqualTo(
                        input.startsWith("cssrs")
                            ? "NOT_ASKED"
                            : Map.of("weapon", "CANNOT_TELL", "natureGroup", "OTHER")
                                .getOrDefault(input, "UNKNOWN")));
  }

  @Test
  void with_changes_a_copy() {
    var armed = Answers.NOTHING_KNOWN.with("weapon", "IN_HAND_OR_REACH");

    assertThat(armed.to("weapon")).isEqualTo("IN_HAND_OR_REACH");
    assertThat(Answers.NOTHING_KNOWN.to("weapon")).isEqualTo("CANNOT_TELL");
    assertThat(armed.with("weapon", "CANNOT_TELL")).isEqualTo(Answers.NOTHING_KNOWN);
  }

  @Test
  void a_value_outside_the_list_is_refused_with_input_and_value() {
    assertThatThrownBy(() -> Answers.NOTHING_KNOWN.with("weapon", "GUN"))
        .isInstanceOfSatisfying(
            AnswerNotAllowedException.class,
            refusal -> {
              assertThat(refusal.input()).isEqualTo("weapon");
              assertThat(refusal.value()).isEqualTo("GUN");
            })
        .hasMessage(
            "input 'weapon' does not allow 'GUN', only"
                + " [ASKED_NONE_KNOWN, HISTORY_ONLY, CANNOT_TELL, PRESENT_IN_PLACE, IN_HAND_OR_REACH]");
  }

  @Test
  void null_and_any_other_value_are_refused_for_every_input() {
    for (var input : Protocol.durhamCrisisV1().inputs().keySet()) {
      for (var value : new String[] {null, "", "yes", " YES", "MISSPELT"}) {
        assertThatThrownBy(() -> Answers.NOTHING_KNOWN.with(input, value))
            .isInstanceOf(AnswerNotAllowedException.class)
            .hasMessageContainingAll("'" + input + "'", "'" + value + "'");
      }
    }
  }

  @Test
  void an_unknown_input_is_refused_with_input_and_value() {
    assertThatThrownBy(() -> Answers.NOTHING_KNOWN.with("wepon", "CANNOT_TELL"))
        .isInstanceOf(AnswerNotAllowedException.class)
        .hasMessage("'wepon' (value 'CANNOT_TELL') is not an input of the protocol");
    assertThatThrownBy(() -> Answers.NOTHING_KNOWN.with(null, "YES"))
        .isInstanceOf(AnswerNotAllowedException.class);
    assertThatThrownBy(() -> Answers.NOTHING_KNOWN.to("wepon"))
        .isInstanceOf(AnswerNotAllowedException.class);
  }

  @Test
  void a_missing_answer_is_refused() {
    var values = new HashMap<>(Answers.NOTHING_KNOWN.values());
    values.remove("child");

    assertThatThrownBy(() -> new Answers(values))
        .isInstanceOf(AnswerNotAllowedException.class)
        .hasMessageStartingWith("input 'child' does not allow 'null'");
  }
}
