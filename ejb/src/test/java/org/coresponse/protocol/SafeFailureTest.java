package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The lint of F14 in protocol.md: the public door refuses such values, and should one reach the
 * tables all the same, the outcome is the safe default or stronger, or what the protocol gives when
 * that answer is not known.
 */
class SafeFailureTest {
  private final Protocol protocol = Protocol.durhamCrisisV1();

  @Test
  void an_answer_that_is_null_or_misspelt_never_weakens_the_response() {
    var random = new RandomAnswers(14);
    for (int i = 0; i < 1_000; i++) {
      var answers = random.next();
      for (var input : protocol.inputs().keySet()) {
        var notKnown = protocol.recommend(answers.with(input, Answers.NOTHING_KNOWN.to(input)));
        for (var broken : new String[] {null, "MISSPELT"}) {
          var values = new HashMap<>(answers.values());
          values.put(input, broken);
          var outcome = protocol.outcome(values::get);
          assertThat(isSafeDefault(outcome) || isNoWeaker(outcome, notKnown))
              .as("%s is %s in %s", input, broken, values)
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"medicalDanger", "sceneSafety"})
  void a_danger_table_that_decides_nothing_leads_to_the_safe_default_or_stronger(String table) {
    var crippled = ProtocolFile.shipped().withoutRulesOf(table).load();
    var random = new RandomAnswers(15);
    for (int i = 0; i < 3_000; i++) {
      var answers = random.next();
      var outcome = crippled.recommend(answers);
      assertThat(outcome.firedRules().get(table)).isEmpty();
      assertThat(isSafeDefault(outcome)).as("%s", answers).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SAFE", "NONE"})
  void the_last_rule_of_a_danger_table_is_never_the_harmless_value(String harmless) {
    var model = ProtocolFile.shipped().model();
    for (var name : new String[] {"medicalDanger", "sceneSafety", "suicideRisk"}) {
      var rules = model.table(name).rules();
      assertThat(rules.get(rules.size() - 1).outputs()).doesNotContain(harmless);
    }
  }

  /** Whether it protects no less than the row for what no rule decides. */
  private static boolean isSafeDefault(Recommendation outcome) {
    return protection(outcome) >= 4 && outcome.priority() >= 5;
  }

  private static boolean isNoWeaker(Recommendation outcome, Recommendation other) {
    return protection(outcome) >= protection(other) && outcome.priority() >= other.priority();
  }

  private static int protection(Recommendation outcome) {
    return ProtectionRank.of(outcome.primary(), outcome.everything());
  }
}
