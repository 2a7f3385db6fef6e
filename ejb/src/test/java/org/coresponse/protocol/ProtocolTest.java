package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProtocolTest {
  private final Protocol protocol = Protocol.durhamCrisisV1();

  @Test
  void a_recommendation_tells_everything_a_dispatcher_needs() {
    var recommendation = protocol.recommend(Call.about("WELFARE").from("THIRD_PARTY").answers());

    assertThat(recommendation.protocolVersion())
        .isEqualTo("DUR-CRISIS v1")
        .isEqualTo(protocol.version());
    assertThat(recommendation.pathway()).isEqualTo("UNARMED_TEAM");
    assertThat(recommendation.primary()).isEqualTo(ResponseMode.CRT);
    assertThat(recommendation.fallback()).isEqualTo(ResponseMode.POLICE_CIT);
    assertThat(recommendation.everything())
        .containsExactly(ResponseMode.CRT, ResponseMode.CCD_CALLBACK);
    assertThat(recommendation.clinicalLevel()).isEqualTo("UNKNOWN");
    assertThat(recommendation.reasonEn())
        .isEqualTo("No weapon, violence, crime or medical danger: the unarmed team goes.");
    assertThat(recommendation.reasonEs())
        .isEqualTo("Sin arma, violencia, delito ni peligro médico: acude el equipo no armado.");
  }

  @Test
  void a_recommendation_tells_the_rules_that_fired_in_table_order() {
    var recommendation =
        protocol.recommend(Call.about("WELFARE").from("THIRD_PARTY").yesTo("child").answers());

    assertThat(recommendation.firedRules().keySet())
        .containsExactly(
            "suicideRisk",
            "medicalDanger",
            "sceneSafety",
            "pathway",
            "response",
            "also",
            "priority");
    assertThat(recommendation.firedRules())
        .containsEntry("suicideRisk", List.of(27))
        .containsEntry("medicalDanger", List.of(5))
        .containsEntry("sceneSafety", List.of(15))
        .containsEntry("pathway", List.of(16))
        .containsEntry("also", List.of(13))
        .containsEntry("priority", List.of(7, 11));
  }

  @Test
  void the_same_answers_give_equal_recommendations_on_any_thread_and_after_every_load() {
    var reloaded =
        Protocol.load(
            Protocol.class.getResourceAsStream("durham-crisis-v1.dmn"), protocol.version());
    var random = new RandomAnswers(7);
    var answers = Stream.generate(random::next).limit(2_000).toList();

    var once = answers.stream().map(protocol::recommend).toList();
    var inParallel =
        IntStream.range(0, answers.size())
            .parallel()
            .mapToObj(i -> reloaded.recommend(answers.get(i)))
            .toList();

    assertThat(inParallel).isEqualTo(once);
    assertThat(inParallel.toString()).isEqualTo(once.toString());
  }

  @Test
  void the_inputs_are_told_in_file_order_with_their_values() {
    assertThat(protocol.inputs()).hasSize(23).isUnmodifiable();
    assertThat(protocol.inputs().keySet())
        .startsWith("cssrs1", "cssrs2")
        .endsWith("child", "repeatCall");
    assertThat(protocol.inputs()).containsEntry("medical", List.of("NO", "UNKNOWN", "YES"));
  }

  @Test
  void nothing_in_addition_repeats_the_primary() {
    var random = new RandomAnswers(8);
    for (int i = 0; i < 5_000; i++) {
      var recommendation = protocol.recommend(random.next());
      assertThat(recommendation.also()).doesNotContain(recommendation.primary());
    }
  }

  @Test
  void tables_that_leave_a_call_undecided_say_which() {
    var crippled = ProtocolFile.shipped().withoutRulesOf("pathway").load();

    assertThatThrownBy(() -> crippled.recommend(Answers.NOTHING_KNOWN))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("no rule of table response decides");
  }

  @Test
  void a_priority_above_ten_is_never_given() {
    var loud = ProtocolFile.shipped().withCell("priority", 6, "o_priority", "11").load();

    assertThatThrownBy(() -> loud.recommend(Answers.NOTHING_KNOWN))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("table priority gives 12, not 0 to 10");
  }

  @Test
  void a_protocol_that_declares_other_values_refuses_answers_it_does_not_know() {
    var xml =
        ProtocolFile.shipped().xml().replace("\"THIRD_PARTY\",\"UNKNOWN\"", "\"THIRD_PARTY\"");
    var protocolWithoutUnknownCaller = new ProtocolFile(xml).load();

    assertThatThrownBy(() -> protocolWithoutUnknownCaller.recommend(Answers.NOTHING_KNOWN))
        .isInstanceOf(AnswerNotAllowedException.class)
        .hasMessageStartingWith("input 'callerType' does not allow 'UNKNOWN'");
  }

  @Test
  void a_protocol_needs_a_version() {
    assertThatThrownBy(
            () -> Protocol.load(Protocol.class.getResourceAsStream("durham-crisis-v1.dmn"), " "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
