package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The invariants, on many seeded calls; the counts of RuleCountsTest are exact. */
class InvariantsTest {
  private static final int CALLS = 150_000;

  private static final Map<Invariant, Integer> CONCERNED = new EnumMap<>(Invariant.class);
  private static final Map<Invariant, Invariant.Decided> BROKEN = new EnumMap<>(Invariant.class);
  private static final Map<String, TreeSet<Integer>> FIRED = new HashMap<>();

  @BeforeAll
  static void decide_all_calls_once() {
    var protocol = Protocol.durhamCrisisV1();
    var random = new RandomAnswers(20261121);
    for (int i = 0; i < CALLS; i++) {
      var answers = random.next();
      var call = new Invariant.Decided(answers, protocol.recommend(answers));
      for (var invariant : Invariant.values()) {
        if (invariant.concerns(call)) {
          CONCERNED.merge(invariant, 1, Integer::sum);
          if (!invariant.holdsFor(call)) {
            BROKEN.putIfAbsent(invariant, call);
          }
        }
      }
      call.recommendation()
          .firedRules()
          .forEach(
              (table, rules) ->
                  FIRED.computeIfAbsent(table, name -> new TreeSet<>()).addAll(rules));
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_invariant_holds_for_every_call_it_concerns(Invariant invariant) {
    assertThat(CONCERNED.getOrDefault(invariant, 0)).as("calls concerned").isGreaterThan(20);
    assertThat(BROKEN.get(invariant)).as("counter-example").isNull();
  }

  @Test
  void every_rule_of_every_table_decides_some_call() {
    assertThat(FIRED.values().stream().mapToInt(TreeSet::size))
        .containsExactlyInAnyOrder(27, 6, 19, 19, 19, 13, 14);
  }
}
