package org.coresponse.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import org.coresponse.proof.InvariantFlaw.Problem;
import org.coresponse.protocol.Protocol;
import org.junit.jupiter.api.Test;

class InvariantsTest {
  private static final Condition NEVER = new Condition.Any(List.of());

  @Test
  void those_that_ship_are_about_the_default_protocol_and_read_as_they_are_printed() {
    var shipped = Invariants.shipped();
    assertThat(shipped).hasSize(34).doesNotHaveDuplicates();
    assertThat(shipped).allSatisfy(i -> assertThat(i.flaws(Protocol.durhamCrisisV1())).isEmpty());
    assertThat(Invariants.read(Invariants.print(shipped))).isEqualTo(shipped);
    assertThat(Invariants.readOne(Invariants.print(shipped.get(33)))).isEqualTo(shipped.get(33));
    assertThat(Invariants.hash(shipped)).hasSize(64);
    assertThat(Invariants.hash(shipped.subList(1, 34))).isNotEqualTo(Invariants.hash(shipped));
  }

  @Test
  void each_of_those_that_ship_is_about_some_call() {
    var protocol = Protocol.durhamCrisisV1();
    var watch = new Watch(ProofLimits.within(Clock.systemUTC(), ProofLimits.USUAL), 1);
    var enumeration = new Enumeration(protocol, Enumeration.choices(protocol.model()), watch);
    assertThat(Invariants.shipped())
        .filteredOn(invariant -> invariant.form() instanceof Form.Whenever)
        .hasSize(27)
        .allSatisfy(
            invariant -> {
              var concerned = ((Form.Whenever) invariant.form()).when();
              assertThat(enumeration.broken(new Form.Whenever(concerned, NEVER))).isNotEmpty();
            });
  }

  @Test
  void every_flaw_is_told_with_its_place() {
    var flaws =
        flaws(
            """
            [{"id": "C1", "kind": "WHENEVER", "sentence": {"en": "x"},
              "when": {"answer": "medical", "is": []}, "then": {"sends": ["AMBULANCE"]}},
             {"id": "C1", "kind": "SOMETIMES", "sentence": {"en": "x", "es": "y"}},
             {"id": "C2", "kind": "DECIDED", "sentence": {"en": "x", "es": "y"},
              "priority": {"atLeast": 9, "atMost": 11}, "extra": 1}]
            """);
    assertThat(flaws)
        .extracting(flaw -> flaw.where() + " " + flaw.problem())
        .containsExactly(
            "C1.sentence.es MISSING",
            "C1.when.is EMPTY",
            "C1.then.sends UNKNOWN_WORD",
            "C1.kind UNKNOWN_WORD",
            "C2.extra UNEXPECTED",
            "C2.priority.atMost OUT_OF_BOUNDS");
  }

  @Test
  void what_is_no_list_is_refused() {
    assertThat(flaws("{}")).extracting(InvariantFlaw::problem).containsExactly(Problem.WRONG_TYPE);
    assertThat(flaws("[")).extracting(InvariantFlaw::problem).containsExactly(Problem.NOT_JSON);
    assertThat(flaws("[{}]")).extracting(InvariantFlaw::problem).contains(Problem.MISSING);
  }

  @Test
  void an_id_is_used_once() {
    var one = Invariants.print(Invariants.shipped().get(0));
    assertThat(flaws("[" + one + "," + one + "]"))
        .extracting(InvariantFlaw::problem)
        .containsExactly(Problem.DUPLICATE);
  }

  @Test
  void what_the_protocol_does_not_have_is_named() {
    var invariant =
        Invariants.readOne(
            """
            {"id": "C1", "kind": "WHENEVER", "sentence": {"en": "x", "es": "y"},
             "when": {"all": [{"answer": "dogs", "is": ["YES"]},
                              {"answer": "medical", "is": ["PERHAPS"]},
                              {"table": "priority", "gives": ["5"]}]},
             "then": {"not": {"table": "suicideRisk", "gives": ["SEVERE"]}}}
            """);
    assertThat(invariant.flaws(Protocol.durhamCrisisV1()))
        .extracting(flaw -> flaw.where() + " " + flaw.problem() + " " + flaw.found())
        .containsExactly(
            "C1.when.all[0] NO_SUCH_INPUT dogs",
            "C1.when.all[1] NO_SUCH_VALUE PERHAPS",
            "C1.when.all[2] NO_SUCH_TABLE priority",
            "C1.then.not NO_SUCH_VALUE SEVERE");
  }

  private static List<InvariantFlaw> flaws(String json) {
    return catchThrowableOfType(InvalidInvariantException.class, () -> Invariants.read(json))
        .flaws();
  }
}
