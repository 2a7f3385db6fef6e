package org.coresponse.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponse.protocol.Protocol;
import org.coresponse.protocol.RandomAnswers;
import org.junit.jupiter.api.Test;

class ProtocolTablesTest {
  @Test
  void what_is_proven_of_the_tables_is_what_the_protocol_recommends() {
    var protocol = Protocol.durhamCrisisV1();
    var tables = ProtocolTables.of(protocol.model());
    var random = new RandomAnswers(20261121);
    for (int i = 0; i < 20_000; i++) {
      var answers = random.next();
      var recommended = protocol.recommend(answers);
      var decided = protocol.model().evaluation();
      protocol.model().inputs().forEach(input -> decided.answer(input, answers.to(input.name())));
      decided.decideOrThrow();
      var help = tables.help(decided);
      assertThat(help.primary()).as("%s", answers).isEqualTo(recommended.primary());
      assertThat(help.sent()).as("%s", answers).isEqualTo(recommended.everything());
      assertThat(help.priority()).as("%s", answers).isEqualTo(recommended.priority());
      assertThat(ProtocolTables.level(tables.model().table("suicideRisk"), decided))
          .as("%s", answers)
          .isEqualTo(recommended.clinicalLevel());
    }
  }
}
