package org.coresponse.triage;

import java.io.Serializable;
import java.util.List;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.screening.SuicideScreen;

/**
 * Why a decision came out as it did, within the reader's lane: outside the clinical one the items
 * of the screener stand as one answer, {@code clinicalLevel}.
 *
 * <p>Questions are named as {@link org.coresponse.intake.SafetyAnswers} and {@link SuicideScreen}
 * name them, with {@code natureGroup}, {@code callerType} and {@code clinicalLevel} beside.
 *
 * @param decision id of the decision
 * @param mattered the answers that mattered
 * @param changes what one other answer would change, towards more protection first
 */
public record DecisionExplanation(
    long decision, List<MatteredAnswer> mattered, List<ChangedOutcome> changes)
    implements Serializable {

  public DecisionExplanation {
    mattered = List.copyOf(mattered);
    changes = List.copyOf(changes);
  }

  /**
   * An answer that mattered.
   *
   * @param answer the name of the constant as it was stored, {@code NOT_ASKED} among them
   */
  public record MatteredAnswer(String question, String answer) implements Serializable {}

  /**
   * What would go with another answer.
   *
   * @param answers any one of these
   * @param stronger whether it is more urgent or brings more protection
   */
  public record ChangedOutcome(
      String question,
      List<String> answers,
      ResponseMode mode,
      List<ResponseMode> also,
      int priority,
      boolean stronger)
      implements Serializable {

    public ChangedOutcome {
      answers = List.copyOf(answers);
      also = List.copyOf(also);
    }
  }
}
