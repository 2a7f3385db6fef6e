package org.coresponse.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.coresponse.intake.Answer;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.protocol.Asking;
import org.coresponse.protocol.Outcome;
import org.coresponse.protocol.Protocol;
import org.coresponse.screening.ScreenAnswer;
import org.coresponse.screening.SuicideScreen;
import org.coresponse.triage.NatureGroup;
import org.coresponse.triage.ProtocolAnswers;
import org.coresponse.triage.Protocols;
import org.coresponse.triage.RandomSafety;
import org.junit.jupiter.api.Test;

/** What is asked of whom, with what stands. */
class AskingDeskTest {
  private static final Protocol PROTOCOL = Protocol.durhamCrisisV1();
  private static final Asking ASKING = Asking.of(PROTOCOL);
  private static final SuicideScreen DENIED =
      new SuicideScreen(ScreenAnswer.NO, ScreenAnswer.NO, null, null, null, ScreenAnswer.NO, null);

  private static StillOpen floor(SafetyAnswers safety, SuicideScreen screen) {
    return open(new OpenAnswers(NatureGroup.WELFARE, null, safety, screen, false), null);
  }

  private static StillOpen open(OpenAnswers known, String question) {
    return AskingDesk.stillOpen(ASKING, known, question);
  }

  private static SafetyAnswers suicidal(Answer answer) {
    return RandomSafety.saying(SafetyAnswers.NOTHING_ASKED, answer);
  }

  @Test
  void the_floor_is_asked_no_item_of_the_screener() {
    var open = floor(SafetyAnswers.NOTHING_ASKED, SuicideScreen.NOT_DONE);
    assertThat(open.questions())
        .contains("suicidal", "callerType", "callerWish", "violence", "child")
        .doesNotContain(StillOpen.SCREEN, "violenceNow", "natureGroup")
        .noneMatch(question -> question.startsWith("cssrs"));
    assertThat(open.questions().subList(0, 3))
        .containsExactlyInAnyOrder("medical", "weapon", "violence");
    assertThat(open.question()).isEqualTo(open.questions().get(0));
    assertThat(open.settled()).isFalse();
  }

  @Test
  void a_clinician_is_sent_to_the_screener_as_a_whole() {
    var asked =
        open(
            new OpenAnswers(
                NatureGroup.WELFARE,
                null,
                SafetyAnswers.NOTHING_ASKED,
                SuicideScreen.NOT_DONE,
                true),
            StillOpen.SCREEN);
    assertThat(asked.questions()).containsOnlyOnce(StillOpen.SCREEN).doesNotContain("suicidal");
    assertThat(asked.decides()).isEmpty();
    var screened =
        open(
            new OpenAnswers(NatureGroup.WELFARE, null, SafetyAnswers.NOTHING_ASKED, DENIED, true),
            null);
    assertThat(screened.questions()).doesNotContain(StillOpen.SCREEN, "suicidal");
  }

  @Test
  void talk_of_suicide_is_not_asked_once_a_clinician_has() {
    assertThat(floor(SafetyAnswers.NOTHING_ASKED, DENIED).questions()).doesNotContain("suicidal");
    assertThat(floor(suicidal(Answer.UNKNOWN), SuicideScreen.NOT_DONE).questions())
        .doesNotContain("suicidal");
  }

  @Test
  void no_and_unknown_of_talk_of_suicide_lead_to_the_same() {
    var open =
        open(
            new OpenAnswers(
                NatureGroup.WELFARE,
                null,
                SafetyAnswers.NOTHING_ASKED,
                SuicideScreen.NOT_DONE,
                false),
            "suicidal");
    assertThat(open.decides())
        .extracting(StillOpen.Lead::answers)
        .containsExactly(List.of("YES"), List.of("NO", "UNKNOWN"));
  }

  @Test
  void only_an_open_question_is_told_what_it_decides() {
    var answered =
        new OpenAnswers(
            NatureGroup.WELFARE, null, suicidal(Answer.NO), SuicideScreen.NOT_DONE, false);
    for (var question : List.of("suicidal", "natureGroup", "cssrs2", "cssrs4", "mood")) {
      assertThatThrownBy(() -> open(answered, question))
          .as(question)
          .isInstanceOf(InvalidFieldException.class);
    }
  }

  @Test
  void what_is_decided_at_the_end_is_what_remained() {
    var random = new Random(20261126);
    for (int i = 0; i < 200; i++) {
      var given = new RandomSafety(i);
      var safety = given.next(given.any(Answer.class));
      var screen = random.nextBoolean() ? SuicideScreen.NOT_DONE : DENIED;
      var caller = given.caller();
      var open = open(new OpenAnswers(NatureGroup.WELFARE, caller, safety, screen, false), null);
      var decided =
          PROTOCOL.recommend(ProtocolAnswers.of(NatureGroup.WELFARE, caller, safety, screen));
      assertThat(open.remaining()).as(safety.toString()).contains(Outcome.of(decided));
      if (open.questions().isEmpty()) {
        assertThat(open.settled()).isTrue();
        assertThat(open.remaining()).containsExactly(Outcome.of(decided));
      }
    }
  }

  @Test
  void without_a_protocol_everything_about_safety_is_asked() {
    var open = StillOpen.unsigned(suicidal(Answer.NO));
    assertThat(open.settled()).isTrue();
    assertThat(open.remaining()).containsExactly(Outcome.of(Protocols.safeDefault()));
    assertThat(open.questions()).hasSize(14).startsWith("weapon").doesNotContain("suicidal");
    assertThat(open.question()).isEqualTo("weapon");
  }
}
