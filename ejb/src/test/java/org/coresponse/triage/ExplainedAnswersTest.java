package org.coresponse.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.screening.ScreenAnswer.NO;
import static org.coresponse.screening.ScreenAnswer.YES;

import org.coresponse.intake.Answer;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.CallerWish;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.intake.Weapon;
import org.coresponse.protocol.Protocol;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.screening.SuicideScreen;
import org.coresponse.triage.DecisionExplanation.MatteredAnswer;
import org.junit.jupiter.api.Test;

class ExplainedAnswersTest {
  private static final SuicideScreen HIGH = new SuicideScreen(NO, YES, NO, YES, NO, NO, null);

  private static SafetyAnswers safety(Weapon weapon, Answer suicidal) {
    var no = Answer.NO;
    return new SafetyAnswers(
        weapon, no, no, no, no, no, no, no, no, no, no, suicidal, no, no, CallerWish.REFUSES);
  }

  private static DecisionExplanation explain(
      SafetyAnswers safety, SuicideScreen screen, boolean inFull) {
    return new ExplainedAnswers(NatureGroup.MENTAL, CallerType.FIRST_PARTY, safety, screen)
        .explain(7, Protocol.durhamCrisisV1(), inFull);
  }

  @Test
  void what_was_not_asked_is_told_as_not_asked() {
    var why = explain(SafetyAnswers.NOTHING_ASKED, SuicideScreen.NOT_DONE, false);
    assertThat(why.mattered())
        .contains(new MatteredAnswer("weapon", "NOT_ASKED"))
        .contains(new MatteredAnswer("violence", "NOT_ASKED"))
        .doesNotContain(new MatteredAnswer("weapon", "CANNOT_TELL"));
  }

  @Test
  void the_floor_reads_the_level_and_the_clinical_lane_the_items() {
    var safety = safety(Weapon.ASKED_NONE_KNOWN, Answer.NOT_ASKED);
    assertThat(explain(safety, HIGH, false).mattered())
        .contains(new MatteredAnswer("clinicalLevel", "HIGH"))
        .noneMatch(answer -> answer.question().startsWith("item"));
    assertThat(explain(safety, HIGH, false).changes())
        .anySatisfy(
            change -> {
              assertThat(change.question()).isEqualTo("clinicalLevel");
              assertThat(change.answers()).contains("NONE");
              assertThat(change.mode()).isEqualTo(ResponseMode.CRT);
            })
        .noneMatch(change -> change.question().startsWith("item"));
    assertThat(explain(safety, HIGH, true).mattered())
        .contains(new MatteredAnswer("item4", "YES"))
        .noneMatch(answer -> answer.question().equals("clinicalLevel"));
  }

  @Test
  void talk_of_suicide_is_told_as_the_floor_asked_it_until_there_was_a_screen() {
    var told = safety(Weapon.ASKED_NONE_KNOWN, Answer.YES);
    for (var inFull : new boolean[] {true, false}) {
      assertThat(explain(told, SuicideScreen.NOT_DONE, inFull).mattered())
          .contains(new MatteredAnswer("suicidal", "YES"))
          .noneMatch(answer -> answer.question().equals("item2"));
    }
    assertThat(explain(told, HIGH, false).mattered())
        .noneMatch(answer -> answer.question().equals("suicidal"));
  }

  @Test
  void nobody_is_told_to_un_ask_an_item_or_to_change_the_nature() {
    var why = explain(safety(Weapon.ASKED_NONE_KNOWN, Answer.NOT_ASKED), HIGH, true);
    assertThat(why.changes())
        .noneMatch(change -> change.question().equals("natureGroup"))
        .allSatisfy(change -> assertThat(change.answers()).doesNotContain("NOT_ASKED"));
  }
}
