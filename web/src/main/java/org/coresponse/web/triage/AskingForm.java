package org.coresponse.web.triage;

import java.io.Serializable;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.triage.AssessCall;
import org.coresponse.web.intake.SafetyForm;
import org.coresponse.web.intake.SafetyQuestion;

/**
 * The questions of triage with what is known. It sends on only what was answered otherwise than it
 * was read, so that what somebody else was told meanwhile stands.
 */
public class AskingForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CallerType knownCaller;
  private final SafetyAnswers known;
  private final SafetyForm safety;
  private CallerType callerType;

  AskingForm(CallerType knownCaller, SafetyAnswers known) {
    this.knownCaller = knownCaller;
    this.known = known;
    this.callerType = knownCaller;
    this.safety = new SafetyForm(known);
  }

  AssessCall command(CallNumber call) {
    return new AssessCall(
        call, callerType == knownCaller ? null : callerType, safety.changesFrom(known), null);
  }

  /** The answers as they are now, whether read or given here. */
  SafetyAnswers answers() {
    return safety.answers();
  }

  /** This form once more, over what stands now; what was given here and not sent stays. */
  AskingForm over(CallerType caller, SafetyAnswers stands) {
    var anew = new AskingForm(caller, stands);
    for (var question : SafetyQuestion.values()) {
      var given = safety.getGiven().get(question.getId());
      if (!question.in(known).name().equals(given)) {
        anew.safety.getGiven().put(question.getId(), given);
      }
    }
    if (callerType != knownCaller) {
      anew.callerType = callerType;
    }
    return anew;
  }

  /** What is answered to a question, read or given here. */
  public Enum<?> answer(SafetyQuestion question) {
    return question.in(answers());
  }

  /** What was answered to a question, when it was last read. */
  public Enum<?> said(SafetyQuestion question) {
    return question.in(known);
  }

  public CallerType getKnownCaller() {
    return knownCaller;
  }

  /** How many of the questions have an answer. */
  public int getAsked() {
    return SafetyQuestion.values().length - answers().notAsked();
  }

  public SafetyForm getSafety() {
    return safety;
  }

  public CallerType getCallerType() {
    return callerType;
  }

  public void setCallerType(CallerType callerType) {
    this.callerType = callerType;
  }

  public CallerType[] getCallerTypes() {
    return CallerType.values();
  }
}
