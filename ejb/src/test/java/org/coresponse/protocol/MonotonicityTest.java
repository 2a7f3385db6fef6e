package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** M1 to M5 of protocol.md: a worse answer never brings less help. */
class MonotonicityTest {
  private static final int CALLS = 5_000;
  private static final Set<String> NO_RISK = Set.of("natureGroup", "callerType", "callerWish");
  private static final List<Integer> SAFE_SCENE = List.of(15);
  private static final Map<String, List<String>> NEXT_OF_SCREEN =
      Map.of(
          "NO", List.of("REFUSED", "NOT_ASKED", "UNABLE"),
          "REFUSED", List.of("YES"),
          "NOT_ASKED", List.of("YES"),
          "UNABLE", List.of("YES"),
          "YES", List.of());

  @Test
  void raising_one_risk_answer_by_one_step_never_takes_help_away() {
    var protocol = Protocol.durhamCrisisV1();
    var random = new RandomAnswers(42);
    int steps = 0;
    for (int i = 0; i < CALLS; i++) {
      var answers = random.next();
      var before = protocol.recommend(answers);
      for (var input : protocol.inputs().entrySet()) {
        for (var worse :
            oneStepWorse(input.getKey(), answers.to(input.getKey()), input.getValue())) {
          var after = protocol.recommend(answers.with(input.getKey(), worse));
          steps++;
          if (!keepsHelp(before, after, officerMayLeave(answers, after, input.getKey(), worse))) {
            assertThat(after)
                .as("%s raised to %s in %s", input.getKey(), worse, answers)
                .isEqualTo(before);
          }
        }
      }
    }
    assertThat(steps).isGreaterThan(50_000);
  }

  private static boolean keepsHelp(
      Recommendation before, Recommendation after, boolean officerMayLeave) {
    var was = new Protection(before);
    var is = new Protection(after);
    return after.priority() >= before.priority()
        && is.rank() >= was.rank()
        && (is.ems() || !was.ems())
        && (is.clinicalPerson() || !was.clinicalPerson())
        && (is.officer() || !was.officer() || officerMayLeave);
  }

  /**
   * The exception to M5: once a medical danger is certain and the scene is SAFE, EMS goes without
   * the officer that the doubt sent. A call about something MEDICAL counts as certain as soon as
   * the danger is not ruled out; the words of protocol.md leave that step out, its number of pairs
   * holds both.
   */
  private static boolean officerMayLeave(
      Answers answers, Recommendation after, String input, String worse) {
    boolean certain = Set.of("medical", "severeIntox").contains(input) && worse.equals("YES");
    boolean taken =
        input.equals("medical")
            && worse.equals("UNKNOWN")
            && answers.to("natureGroup").equals("MEDICAL");
    return (certain || taken) && after.firedRules().get("sceneSafety").equals(SAFE_SCENE);
  }

  private static List<String> oneStepWorse(String input, String value, List<String> allowed) {
    if (NO_RISK.contains(input)) {
      return List.of();
    }
    if (input.startsWith("cssrs")) {
      return NEXT_OF_SCREEN.get(value);
    }
    int position = allowed.indexOf(value);
    return position + 1 < allowed.size() ? List.of(allowed.get(position + 1)) : List.of();
  }
}
