package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Why, and what one other answer would change. */
class ExplanationTest {
  private static final Protocol PROTOCOL = Protocol.durhamCrisisV1();

  /** Everything asked and No. */
  private static Answers calm(String nature) {
    var answers =
        Answers.NOTHING_KNOWN
            .with("natureGroup", nature)
            .with("callerType", "THIRD_PARTY")
            .with("weapon", "ASKED_NONE_KNOWN")
            .with("cssrs1", "NO")
            .with("cssrs2", "NO")
            .with("cssrs6", "NO");
    for (var input : PROTOCOL.inputs().entrySet()) {
      if (input.getValue().containsAll(List.of("YES", "NO", "UNKNOWN"))) {
        answers = answers.with(input.getKey(), "NO");
      }
    }
    return answers;
  }

  @Test
  void one_weapon_in_hand_explains_itself() {
    var why = Explanation.inFull(PROTOCOL, calm("WELFARE").with("weapon", "IN_HAND_OR_REACH"));
    assertThat(why.mattered()).containsExactly(Map.entry("weapon", "IN_HAND_OR_REACH"));
    assertThat(why.changes())
        .anySatisfy(
            change -> {
              assertThat(change.input()).isEqualTo("weapon");
              assertThat(change.answers()).contains("ASKED_NONE_KNOWN");
              assertThat(change.then().primary()).isEqualTo(ResponseMode.CRT);
              assertThat(change.stronger()).isFalse();
            });
  }

  @Test
  void an_answer_that_suffices_mattered_although_another_would_suffice_too() {
    var answers = calm("MENTAL").with("cssrs4", "YES").with("cssrs5", "YES");
    assertThat(Explanation.inFull(PROTOCOL, answers).mattered()).containsKey("cssrs4");
    assertThat(Outcome.of(PROTOCOL.recommend(answers)))
        .isEqualTo(Outcome.of(PROTOCOL.recommend(answers.with("cssrs4", "NO"))));
  }

  @Test
  void the_unarmed_team_goes_because_every_danger_was_asked_and_denied() {
    var why = Explanation.inFull(PROTOCOL, calm("WELFARE"));
    assertThat(why.mattered())
        .contains(
            Map.entry("weapon", "ASKED_NONE_KNOWN"),
            Map.entry("violenceNow", "NO"),
            Map.entry("threat", "NO"),
            Map.entry("medical", "NO"),
            Map.entry("attempt", "NO"));
    assertThat(why.changes().get(0).stronger()).isTrue();
    assertThat(why.changes().get(0).then().priority()).isEqualTo(10);
  }

  @Test
  void where_nothing_was_asked_that_mattered() {
    var why = Explanation.inFull(PROTOCOL, Answers.NOTHING_KNOWN);
    assertThat(why.mattered())
        .contains(Map.entry("weapon", "CANNOT_TELL"), Map.entry("medical", "UNKNOWN"));
    assertThat(why.changes()).isNotEmpty();
  }

  @Test
  void by_level_no_item_of_the_scale_is_named_and_the_level_stands_for_them() {
    var answers = calm("MENTAL").with("cssrs2", "YES").with("cssrs4", "YES");
    var why = Explanation.byLevel(PROTOCOL, answers);
    assertThat(why.mattered()).containsEntry(Explanation.LEVEL, "HIGH");
    assertThat(why.mattered().keySet()).noneMatch(input -> input.startsWith("cssrs"));
    assertThat(why.changes()).noneMatch(change -> change.input().startsWith("cssrs"));
    assertThat(why.changes()).anyMatch(change -> change.input().equals(Explanation.LEVEL));
    assertThat(Explanation.inFull(PROTOCOL, answers).mattered()).containsEntry("cssrs4", "YES");
  }

  @Test
  void the_same_level_by_other_items_is_explained_with_the_same_words() {
    var intent = calm("MENTAL").with("cssrs2", "YES").with("cssrs4", "YES");
    var plan = calm("MENTAL").with("cssrs1", "YES").with("cssrs5", "YES");
    assertThat(Explanation.byLevel(PROTOCOL, intent))
        .isEqualTo(Explanation.byLevel(PROTOCOL, plan));
  }

  /** What it claims is what the protocol then decides, and what it leaves out changes nothing. */
  @Test
  void each_change_is_what_the_protocol_decides_on_the_other_answer() {
    var random = new RandomAnswers(20261126);
    for (int call = 0; call < 100; call++) {
      var answers = random.next();
      var now = Outcome.of(PROTOCOL.recommend(answers));
      var why = Explanation.inFull(PROTOCOL, answers);
      for (var input : PROTOCOL.inputs().entrySet()) {
        for (var other : input.getValue()) {
          if (other.equals(answers.to(input.getKey()))) {
            continue;
          }
          var then = Outcome.of(PROTOCOL.recommend(answers.with(input.getKey(), other)));
          var told =
              why.changes().stream()
                  .filter(c -> c.input().equals(input.getKey()) && c.answers().contains(other))
                  .toList();
          if (then.equals(now)) {
            assertThat(told).isEmpty();
          } else {
            assertThat(told).hasSize(1);
            assertThat(told.get(0).then()).isEqualTo(then);
          }
        }
      }
    }
  }
}
