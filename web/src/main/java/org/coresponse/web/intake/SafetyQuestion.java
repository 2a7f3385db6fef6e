package org.coresponse.web.intake;

import java.util.function.Function;
import org.coresponse.intake.Answer;
import org.coresponse.intake.CallerWish;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.intake.Weapon;

/**
 * The safety questions in the order in which a call-taker asks them, and where triage puts them.
 */
public enum SafetyQuestion {
  WEAPON("weapon", Group.DANGER, SafetyAnswers::weapon),
  VIOLENCE("violence", Group.DANGER, SafetyAnswers::violence),
  VIOLENCE_24H("violence24h", Group.HISTORY, SafetyAnswers::violence24h),
  MEDICAL("medical", Group.DANGER, SafetyAnswers::medical),
  SUICIDAL("suicidal", Group.PERSON, SafetyAnswers::suicidal),
  ATTEMPT("attempt", Group.DANGER, SafetyAnswers::attempt),
  CALLER_WISH("callerWish", Group.CALLER, SafetyAnswers::callerWish),
  THREAT("threat", Group.DANGER, SafetyAnswers::threat),
  CRIME("crime", Group.DANGER, SafetyAnswers::crime),
  AGITATION("agitation", Group.PERSON, SafetyAnswers::agitation),
  SEVERE_INTOX("severeIntox", Group.PERSON, SafetyAnswers::severeIntox),
  SAFETY_FLAG("safetyFlag", Group.HISTORY, SafetyAnswers::safetyFlag),
  VIOLENCE_HISTORY("violenceHistory", Group.HISTORY, SafetyAnswers::violenceHistory),
  CHILD("child", Group.PERSON, SafetyAnswers::child),
  REPEAT_CALL("repeatCall", Group.HISTORY, SafetyAnswers::repeatCall);

  /** What a question is about. */
  public enum Group {
    DANGER,
    HISTORY,
    PERSON,
    CALLER
  }

  private final String id;
  private final Group group;
  private final Function<SafetyAnswers, Enum<?>> reading;

  SafetyQuestion(String id, Group group, Function<SafetyAnswers, Enum<?>> reading) {
    this.id = id;
    this.group = group;
    this.reading = reading;
  }

  /** Name of the answer in {@link SafetyAnswers}; its words are {@code safety.<id>}. */
  public String getId() {
    return id;
  }

  public Group getGroup() {
    return group;
  }

  /** What can be answered, not knowing and not asked last. */
  public Enum<?>[] getChoices() {
    return switch (this) {
      case WEAPON -> Weapon.values();
      case CALLER_WISH -> CallerWish.values();
      default -> Answer.values();
    };
  }

  /** Whether a yes says that somebody is in danger. */
  public boolean isRisk() {
    return this != CALLER_WISH && this != REPEAT_CALL;
  }

  /** Whether its answers need a line of their own. */
  public boolean isWide() {
    return getChoices().length > Answer.values().length;
  }

  public Enum<?> in(SafetyAnswers answers) {
    return reading.apply(answers);
  }

  /** How an answer is told at a glance: danger, doubt, not asked, or settled. */
  public String tone(Enum<?> answer) {
    return switch (answer.name()) {
      case "YES", "IN_HAND_OR_REACH", "PRESENT_IN_PLACE" -> isRisk() ? "is-danger" : "";
      case "UNKNOWN", "CANNOT_TELL", "HISTORY_ONLY" -> "is-warning";
      case "NOT_ASKED" -> "muted";
      default -> "";
    };
  }
}
