package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskingTest {
  private static final Logger LOG = Logger.getLogger(AskingTest.class.getName());
  private static final Protocol PROTOCOL = Protocol.durhamCrisisV1();
  private static final Asking ASKING = Asking.of(PROTOCOL);
  private static final long SEED = 20261126;
  private static final int CALLS = 1_000;

  /** What nobody on the floor asks: it is known before, or of the clinical lane. */
  private static final List<String> NOT_ASKED_HERE =
      List.of(
          "natureGroup",
          "cssrs1",
          "cssrs2",
          "cssrs3",
          "cssrs4",
          "cssrs5",
          "cssrs6",
          "cssrs6Recent");

  /** What the floor asks, in the order of the file. */
  private static final List<String> FLOOR =
      PROTOCOL.inputs().keySet().stream().filter(one -> !NOT_ASKED_HERE.contains(one)).toList();

  @Test
  void a_danger_to_life_settles_the_rest_but_for_what_is_always_asked() {
    assertThat(ASKING.always()).containsExactlyInAnyOrder("medical", "weapon", "violenceNow");
    var possible = floor("WELFARE");
    possible.put("medical", List.of("YES"));
    possible.put("violenceNow", List.of("YES"));
    var outlook = ASKING.outlook(possible);
    assertThat(outlook.settled()).isTrue();
    assertThat(outlook.remaining().get(0).primary()).isEqualTo(ResponseMode.EMS);
    assertThat(outlook.remaining().get(0).priority()).isEqualTo(10);
    assertThat(outlook.questions()).containsExactly("weapon");
    possible.put("weapon", List.of("CANNOT_TELL"));
    assertThat(ASKING.outlook(possible).questions()).isEmpty();
  }

  @Test
  void a_question_says_what_it_decides_between() {
    var possible = floor("WELFARE");
    possible.put("medical", List.of("NO"));
    possible.put("violenceNow", List.of("NO"));
    var outlook = ASKING.outlook(possible);
    assertThat(outlook.questions().get(0)).isEqualTo("weapon");
    assertThat(outlook.decides()).containsOnlyKeys(PROTOCOL.inputs().get("weapon"));
    var drawn = outlook.decides().get("IN_HAND_OR_REACH");
    assertThat(drawn.size()).isLessThan(outlook.remaining().size());
    assertThat(drawn).extracting(Outcome::primary).doesNotContain(ResponseMode.CRT);
  }

  @Test
  void what_is_not_asked_any_more_changes_nothing() {
    var random = new Random(SEED);
    for (int i = 0; i < CALLS; i++) {
      var asked = asked(call(random, 4));
      assertThat(asked.outcome).isEqualTo(Outcome.of(PROTOCOL.recommend(asked.whole)));
    }
  }

  @Test
  void any_question_can_be_asked_what_it_decides_between() {
    var possible = floor("WELFARE");
    var outlook = ASKING.outlook(possible);
    assertThat(ASKING.decides(possible, outlook.questions().get(0))).isEqualTo(outlook.decides());
    assertThat(ASKING.decides(possible, "child")).containsOnlyKeys("NO", "UNKNOWN", "YES");
    assertThatThrownBy(() -> ASKING.decides(possible, "mood"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * Calls of which the protocol expects just that, calmer ones, and ones in which nothing is rare.
   * The figures are in the README and the decision on asking; a test only holds that something is
   * saved.
   */
  @ParameterizedTest
  @ValueSource(ints = {4, 20, 1})
  void questions_are_saved_on_generated_calls(int calm) {
    var random = new Random(SEED);
    int all = 0;
    int inOrder = 0;
    int adaptive = 0;
    for (int i = 0; i < CALLS; i++) {
      var truth = call(random, calm);
      var asked = asked(truth);
      adaptive += asked.questions;
      inOrder += inOrder(truth);
      all += FLOOR.size();
    }
    LOG.info(
        "%d calls of seed %d, no danger %d : not known 2 : each other 1: %d questions in all, %d in order until settled, %d asked, %.0f %% saved"
            .formatted(CALLS, SEED, calm, all, inOrder, adaptive, 100.0 * (all - adaptive) / all));
    assertThat(adaptive).isLessThan(inOrder).isLessThan(all);
  }

  /** How many are asked in the order of the file, until nothing can change any more. */
  private static int inOrder(Answers truth) {
    var possible = floor(truth.to("natureGroup"));
    int questions = 0;
    for (var question : FLOOR) {
      if (ASKING.outlook(possible).questions().isEmpty()) {
        return questions;
      }
      possible.put(question, List.of(truth.to(question)));
      questions++;
    }
    return questions;
  }

  private record Asked(int questions, Outcome outcome, Answers whole) {}

  /** Asks until nothing is open; what was left out is then answered as it is. */
  private static Asked asked(Answers truth) {
    var possible = floor(truth.to("natureGroup"));
    int questions = 0;
    while (true) {
      var outlook = ASKING.outlook(possible);
      if (outlook.questions().isEmpty()) {
        assertThat(outlook.settled()).isTrue();
        return new Asked(questions, outlook.remaining().get(0), truth);
      }
      var question = outlook.questions().get(0);
      assertThat(possible).doesNotContainKey(question);
      possible.put(question, List.of(truth.to(question)));
      questions++;
    }
  }

  private static Map<String, List<String>> floor(String nature) {
    var possible = new HashMap<String, List<String>>();
    for (var input : NOT_ASKED_HERE) {
      possible.put(input, List.of("NOT_ASKED"));
    }
    possible.put("natureGroup", List.of(nature));
    return possible;
  }

  /** A call of any nature; that there is no danger is drawn as often as said. */
  private static Answers call(Random random, int calm) {
    var answers = Answers.NOTHING_KNOWN;
    for (var input : PROTOCOL.inputs().entrySet()) {
      if (!NOT_ASKED_HERE.contains(input.getKey())) {
        answers = answers.with(input.getKey(), drawn(random, input.getValue(), calm));
      }
    }
    var natures = new ArrayList<>(PROTOCOL.inputs().get("natureGroup"));
    return answers.with("natureGroup", natures.get(random.nextInt(natures.size())));
  }

  private static String drawn(Random random, List<String> values, int calm) {
    double all = values.stream().mapToDouble(value -> weight(value, calm)).sum();
    double at = random.nextDouble() * all;
    for (var value : values) {
      at -= weight(value, calm);
      if (at < 0) {
        return value;
      }
    }
    return values.get(values.size() - 1);
  }

  private static double weight(String value, int calm) {
    double expected = Asking.weight("", value);
    return expected == 4 ? calm : expected;
  }
}
