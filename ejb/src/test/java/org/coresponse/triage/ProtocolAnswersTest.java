package org.coresponse.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.coresponse.intake.Answer;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.CallerWish;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.intake.Weapon;
import org.coresponse.protocol.Answers;
import org.coresponse.protocol.Protocol;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.screening.ScreenAnswer;
import org.coresponse.screening.SuicideScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtocolAnswersTest {
  private static final Protocol PROTOCOL = Protocol.durhamCrisisV1();
  private static final int CALLS = 3_000;

  private static Answers of(SafetyAnswers safety, SuicideScreen screen) {
    return ProtocolAnswers.of(NatureGroup.OTHER, CallerType.UNKNOWN, safety, screen);
  }

  private static SafetyAnswers all(Answer answer, Weapon weapon, CallerWish wish) {
    return new SafetyAnswers(
        weapon, answer, answer, answer, answer, answer, answer, answer, answer, answer, answer,
        answer, answer, answer, wish);
  }

  private static SafetyAnswers suicidal(Answer answer) {
    return RandomSafety.saying(SafetyAnswers.NOTHING_ASKED, answer);
  }

  private static SuicideScreen item2(ScreenAnswer answer) {
    return new SuicideScreen(null, answer, null, null, null, null, null);
  }

  @Test
  void what_was_not_asked_goes_in_as_not_known() {
    assertThat(of(SafetyAnswers.NOTHING_ASKED, SuicideScreen.NOT_DONE))
        .isEqualTo(Answers.NOTHING_KNOWN);
  }

  @Test
  void not_asked_and_unknown_are_the_same_to_every_input() {
    assertThat(of(SafetyAnswers.NOTHING_ASKED, SuicideScreen.NOT_DONE))
        .isEqualTo(
            of(
                all(Answer.UNKNOWN, Weapon.CANNOT_TELL, CallerWish.UNKNOWN),
                SuicideScreen.NOT_DONE));
  }

  @Test
  void every_answer_reaches_the_input_of_its_name() {
    var names = Map.of("violence", "violenceNow");
    var yes = of(all(Answer.YES, Weapon.HISTORY_ONLY, CallerWish.POLICE), SuicideScreen.NOT_DONE);
    Stream.of(SafetyAnswers.class.getRecordComponents())
        .filter(q -> q.getType() == Answer.class && !q.getName().equals("suicidal"))
        .map(q -> names.getOrDefault(q.getName(), q.getName()))
        .forEach(input -> assertThat(yes.to(input)).as(input).isEqualTo("YES"));
    assertThat(yes.to("weapon")).isEqualTo("HISTORY_ONLY");
    assertThat(yes.to("callerWish")).isEqualTo("POLICE");
  }

  @Test
  void every_item_of_the_screener_reaches_the_input_of_its_number() {
    var screen =
        new SuicideScreen(
            ScreenAnswer.YES,
            ScreenAnswer.NO,
            ScreenAnswer.REFUSED,
            ScreenAnswer.UNABLE,
            ScreenAnswer.NO,
            ScreenAnswer.YES,
            ScreenAnswer.NO);
    var answers = of(suicidal(Answer.YES), screen);
    assertThat(
            Stream.of("cssrs1", "cssrs2", "cssrs3", "cssrs4", "cssrs5", "cssrs6", "cssrs6Recent")
                .map(answers::to))
        .containsExactly("YES", "NO", "REFUSED", "UNABLE", "NO", "YES", "NO");
  }

  @Test
  void talk_of_suicide_counts_as_item_2_until_a_clinician_has_asked_it() {
    assertThat(of(suicidal(Answer.YES), SuicideScreen.NOT_DONE).to("cssrs2")).isEqualTo("YES");
    for (var asked : ScreenAnswer.values()) {
      assertThat(of(suicidal(Answer.YES), item2(asked)).to("cssrs2"))
          .as("item 2 %s", asked)
          .isEqualTo(asked == ScreenAnswer.NOT_ASKED ? "YES" : asked.name());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Answer.class,
      names = {"NO", "UNKNOWN", "NOT_ASKED"})
  void the_floors_no_is_never_a_no_of_the_screener(Answer given) {
    var answers = of(suicidal(given), SuicideScreen.NOT_DONE);
    assertThat(answers.values().entrySet().stream().filter(e -> e.getKey().startsWith("cssrs")))
        .allMatch(e -> e.getValue().equals("NOT_ASKED"));
  }

  @Test
  void hearing_of_suicide_never_lowers_the_priority() {
    var random = new RandomSafety(20_261_121);
    var raised = 0;
    for (var i = 0; i < CALLS; i++) {
      var nature = random.nature();
      var caller = random.caller();
      var unasked = random.next(Answer.NOT_ASKED);
      var screen = random.screen();
      var before = PROTOCOL.recommend(ProtocolAnswers.of(nature, caller, unasked, screen));
      var heard = RandomSafety.saying(unasked, Answer.YES);
      var after = PROTOCOL.recommend(ProtocolAnswers.of(nature, caller, heard, screen));
      assertThat(after.priority())
          .as("%s %s %s %s", nature, caller, heard, screen)
          .isGreaterThanOrEqualTo(before.priority());
      raised += after.priority() > before.priority() ? 1 : 0;
    }
    assertThat(raised).isGreaterThan(100);
  }

  @Test
  void a_suicide_threat_with_a_weapon_in_hand_brings_co_response_with_the_clinician_on_the_line() {
    var safety =
        new SafetyAnswers(
            Weapon.IN_HAND_OR_REACH,
            Answer.NO,
            null,
            null,
            null,
            null,
            null,
            null,
            Answer.NO,
            null,
            null,
            Answer.YES,
            null,
            null,
            null);
    var found =
        PROTOCOL.recommend(
            ProtocolAnswers.of(
                NatureGroup.of("SUICTHRT"),
                CallerType.FIRST_PARTY,
                safety,
                SuicideScreen.NOT_DONE));
    assertThat(found.primary()).isEqualTo(ResponseMode.COR);
    assertThat(found.priority()).isEqualTo(9);
    assertThat(found.also()).contains(ResponseMode.CCD_PHONE);
  }
}
