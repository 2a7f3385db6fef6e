package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponse.dmn.Judge;
import org.coresponse.dmn.KieJudge;
import org.coresponse.dmn.OperatonJudge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Engines made by others give the same outcome and rules as ours on the shipped tables. */
class JudgedProtocolTest {
  private static final int SAMPLES = 100_000;

  enum Engine {
    KIE {
      @Override
      Judge judge(String xml) {
        return new KieJudge(xml);
      }
    },
    OPERATON {
      @Override
      Judge judge(String xml) {
        return new OperatonJudge(xml);
      }
    };

    abstract Judge judge(String xml);
  }

  @ParameterizedTest
  @EnumSource
  void a_judge_decides_as_we_do_on_100_000_sampled_combinations(Engine engine) {
    long seed = Long.getLong("judges.seed", System.nanoTime());
    System.out.println(engine + " judges " + SAMPLES + " combinations, -Djudges.seed=" + seed);
    var file = ProtocolFile.shipped();
    var model = file.model();
    var judge = engine.judge(file.xml());
    var random = new RandomAnswers(seed);
    for (int i = 0; i < SAMPLES; i++) {
      var answers = random.next().values();
      var ours = model.decide(answers);
      var theirs = judge.decide(answers);
      assertThat(ours.fired()).as("rules of %s", answers).isEqualTo(theirs.fired());
      for (var table : model.tables()) {
        assertThat(Judge.listed(Judge.plain(ours.results().get(table.name()))))
            .as("%s of %s", table.name(), answers)
            .isEqualTo(Judge.listed(theirs.results().get(table.name())));
      }
    }
  }
}
