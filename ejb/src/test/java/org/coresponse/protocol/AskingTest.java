package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class AskingTest {
  private static final Logger LOG = Logger.getLogger(AskingTest.class.getName());
  private static final Protocol PROTOCOL = Protocol.durhamCrisisV1();
  private static final Asking ASKING = Asking.of(PROTOCOL);
  private static final long SEED = 20261126;
  private static final int CALLS = 400;

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
      var asked = asked(random, call(random));
      assertThat(asked.outcome).isEqualTo(Outcome.of(PROTOCOL.recommend(asked.whole)));
    }
  }

  /** Not a bound: the figure is what README says of it. */
  @Test
  void questions_are_saved_on_generated_calls() {
    var random = new Random(SEED);
    int inOrder = 0;
    int adaptive = 0;
    for (int i = 0; i < CALLS; i++) {
      adaptive += asked(random, call(random)).questions;
      inOrder += PROTOCOL.inputs().size() - NOT_ASKED_HERE.size();
    }
    LOG.info(
        "%d calls of seed %d: %d questions in order, %d asked, %.0f %% saved"
            .formatted(CALLS, SEED, inOrder, adaptive, 100.0 * (inOrder - adaptive) / inOrder));
    assertThat(adaptive).isLessThan(inOrder);
  }

  private record Asked(int questions, Outcome outcome, Answers whole) {}

  /** Asks until nothing is open; what was left out is then answered as it is. */
  private static Asked asked(Random random, Answers truth) {
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

  /** A call of the floor: any nature but OTHER, each answer as often as it is weighed. */
  private static Answers call(Random random) {
    var answers = Answers.NOTHING_KNOWN;
    for (var input : PROTOCOL.inputs().entrySet()) {
      if (!NOT_ASKED_HERE.contains(input.getKey())) {
        answers = answers.with(input.getKey(), drawn(random, input.getKey(), input.getValue()));
      }
    }
    var natures = new ArrayList<>(PROTOCOL.inputs().get("natureGroup"));
    return answers.with("natureGroup", natures.get(random.nextInt(natures.size())));
  }

  private static String drawn(Random random, String input, List<String> values) {
    double all = values.stream().mapToDouble(value -> Asking.weight(input, value)).sum();
    double at = random.nextDouble() * all;
    for (var value : values) {
      at -= Asking.weight(input, value);
      if (at < 0) {
        return value;
      }
    }
    return values.get(values.size() - 1);
  }
}
