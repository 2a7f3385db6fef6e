package org.coresponse.web.intake;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.coresponse.intake.Answer;
import org.coresponse.intake.CallerWish;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.intake.Weapon;

/** The safety answers while a page asks them. */
public class SafetyForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> given = new HashMap<>();

  public SafetyForm(SafetyAnswers known) {
    for (var question : SafetyQuestion.values()) {
      given.put(question.getId(), question.in(known).name());
    }
  }

  /** Names of the answers by {@link SafetyQuestion#getId()}; the page writes into it. */
  public Map<String, String> getGiven() {
    return given;
  }

  /** How many of these were not asked. */
  public long open(Iterable<SafetyQuestion> questions) {
    var open = 0;
    for (var question : questions) {
      open += Answer.NOT_ASKED.name().equals(given.get(question.getId())) ? 1 : 0;
    }
    return open;
  }

  public SafetyAnswers answers() {
    return answers(question -> given.get(question.getId()));
  }

  /**
   * Only what was answered otherwise than it was read, so that what somebody else was told
   * meanwhile stands.
   */
  public SafetyAnswers changesFrom(SafetyAnswers read) {
    return answers(
        question -> {
          var answer = given.get(question.getId());
          return question.in(read).name().equals(answer) ? Answer.NOT_ASKED.name() : answer;
        });
  }

  private static SafetyAnswers answers(Function<SafetyQuestion, String> of) {
    return new SafetyAnswers(
        Weapon.valueOf(of.apply(SafetyQuestion.WEAPON)),
        answer(of, SafetyQuestion.VIOLENCE),
        answer(of, SafetyQuestion.VIOLENCE_24H),
        answer(of, SafetyQuestion.THREAT),
        answer(of, SafetyQuestion.CRIME),
        answer(of, SafetyQuestion.AGITATION),
        answer(of, SafetyQuestion.SAFETY_FLAG),
        answer(of, SafetyQuestion.VIOLENCE_HISTORY),
        answer(of, SafetyQuestion.MEDICAL),
        answer(of, SafetyQuestion.ATTEMPT),
        answer(of, SafetyQuestion.SEVERE_INTOX),
        answer(of, SafetyQuestion.SUICIDAL),
        answer(of, SafetyQuestion.CHILD),
        answer(of, SafetyQuestion.REPEAT_CALL),
        CallerWish.valueOf(of.apply(SafetyQuestion.CALLER_WISH)));
  }

  private static Answer answer(Function<SafetyQuestion, String> of, SafetyQuestion question) {
    return Answer.valueOf(of.apply(question));
  }
}
