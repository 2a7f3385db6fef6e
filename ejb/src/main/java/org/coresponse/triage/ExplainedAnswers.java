package org.coresponse.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponse.intake.Answer;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.protocol.Explanation;
import org.coresponse.protocol.Protocol;
import org.coresponse.screening.ScreenAnswer;
import org.coresponse.screening.SuicideScreen;
import org.coresponse.triage.DecisionExplanation.ChangedOutcome;
import org.coresponse.triage.DecisionExplanation.MatteredAnswer;

/**
 * Explains a decision in the names of the questions that people were asked, and with the answers as
 * they were given: the protocol's own "unknown" is often "not asked".
 */
record ExplainedAnswers(
    NatureGroup nature, CallerType callerType, SafetyAnswers safety, SuicideScreen screen) {
  static final String LEVEL = "clinicalLevel";

  /** The protocol's names where they are not the question's own. */
  private static final Map<String, String> NAMES =
      Map.of(
          "violenceNow",
          "violence",
          "cssrs1",
          "item1",
          "cssrs2",
          "item2",
          "cssrs3",
          "item3",
          "cssrs4",
          "item4",
          "cssrs5",
          "item5",
          "cssrs6",
          "item6",
          "cssrs6Recent",
          "item6Recent",
          Explanation.LEVEL,
          LEVEL);

  /** Nobody answers these otherwise: the nature is the call's, and no item is un-asked. */
  private static final Set<String> FIXED = Set.of("natureGroup");

  private static final String NOT_ASKED = "NOT_ASKED";

  /**
   * @param inFull with the items of the screener, for the clinical lane
   */
  DecisionExplanation explain(long decision, Protocol protocol, boolean inFull) {
    var answers = ProtocolAnswers.of(nature, callerType, safety, screen);
    var why =
        inFull ? Explanation.inFull(protocol, answers) : Explanation.byLevel(protocol, answers);
    return new DecisionExplanation(decision, mattered(why), changes(why));
  }

  private List<MatteredAnswer> mattered(Explanation why) {
    var mattered = new ArrayList<MatteredAnswer>();
    var toldOfSuicide = screen.item2() == ScreenAnswer.NOT_ASKED && safety.suicidal() == Answer.YES;
    why.mattered()
        .forEach(
            (input, answer) -> {
              var question = NAMES.getOrDefault(input, input);
              if (question.equals(LEVEL) || !toldOfSuicide || !question.equals("item2")) {
                mattered.add(new MatteredAnswer(question, stored(question, answer)));
              }
              if (toldOfSuicide && (question.equals(LEVEL) || question.equals("item2"))) {
                mattered.add(new MatteredAnswer("suicidal", Answer.YES.name()));
              }
            });
    return mattered.stream().distinct().toList();
  }

  /** The answer as it was given. */
  private String stored(String question, String answer) {
    return safety.answers().getOrDefault(question, answer);
  }

  private static List<ChangedOutcome> changes(Explanation why) {
    return why.changes().stream()
        .filter(change -> !FIXED.contains(change.input()))
        .map(
            change ->
                new ChangedOutcome(
                    NAMES.getOrDefault(change.input(), change.input()),
                    change.answers().stream().filter(a -> !a.equals(NOT_ASKED)).toList(),
                    change.then().primary(),
                    change.then().also(),
                    change.then().priority(),
                    change.stronger()))
        .filter(change -> !change.answers().isEmpty())
        .toList();
  }
}
