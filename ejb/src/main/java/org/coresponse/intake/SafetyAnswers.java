package org.coresponse.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coresponse.platform.FieldChange;

/**
 * What is known of the danger, asked by anyone on the floor. Dispatch lane: police and clinicians
 * on the call see it too.
 *
 * <p>An absent answer is {@code NOT_ASKED}, never "no".
 *
 * @param weapon is there a weapon, and how near
 * @param violence violence happening now: shots, assault, hostage, barricade, a weapon pointed at
 *     others
 * @param violence24h violence within the last 24 hours, or the caller is afraid
 * @param threat somebody is being threatened
 * @param crime a crime is reported beside the crisis
 * @param agitation agitated, cannot be reached by words
 * @param safetyFlag an officer-safety flag stands on the person or the place
 * @param violenceHistory violence on record
 * @param medical not breathing, unconscious, serious bleeding, overdose now, hanging, fire
 * @param attempt a suicide attempt is in progress
 * @param severeIntox cannot walk or cannot talk
 * @param suicidal talks of suicide; yes counts as a Yes to item 2 of the screener until a clinician
 *     has screened
 * @param child a child under 13 is alone or with the person
 * @param repeatCall called from the same address within two hours
 * @param callerWish what the caller wants of us
 */
@Embeddable
public record SafetyAnswers(
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Weapon weapon,
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 12) Answer violence,
    @Enumerated(EnumType.STRING) @Column(name = "violence_24h", nullable = false, length = 12)
        Answer violence24h,
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 12) Answer threat,
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 12) Answer crime,
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 12) Answer agitation,
    @Enumerated(EnumType.STRING) @Column(name = "safety_flag", nullable = false, length = 12)
        Answer safetyFlag,
    @Enumerated(EnumType.STRING) @Column(name = "violence_history", nullable = false, length = 12)
        Answer violenceHistory,
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 12) Answer medical,
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 12) Answer attempt,
    @Enumerated(EnumType.STRING) @Column(name = "severe_intox", nullable = false, length = 12)
        Answer severeIntox,
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 12) Answer suicidal,
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 12) Answer child,
    @Enumerated(EnumType.STRING) @Column(name = "repeat_call", nullable = false, length = 12)
        Answer repeatCall,
    @Enumerated(EnumType.STRING) @Column(name = "caller_wish", nullable = false, length = 12)
        CallerWish callerWish)
    implements Serializable {

  public static final SafetyAnswers NOTHING_ASKED =
      new SafetyAnswers(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  public SafetyAnswers {
    weapon = Objects.requireNonNullElse(weapon, Weapon.NOT_ASKED);
    violence = orNotAsked(violence);
    violence24h = orNotAsked(violence24h);
    threat = orNotAsked(threat);
    crime = orNotAsked(crime);
    agitation = orNotAsked(agitation);
    safetyFlag = orNotAsked(safetyFlag);
    violenceHistory = orNotAsked(violenceHistory);
    medical = orNotAsked(medical);
    attempt = orNotAsked(attempt);
    severeIntox = orNotAsked(severeIntox);
    suicidal = orNotAsked(suicidal);
    child = orNotAsked(child);
    repeatCall = orNotAsked(repeatCall);
    callerWish = Objects.requireNonNullElse(callerWish, CallerWish.NOT_ASKED);
  }

  private static Answer orNotAsked(Answer given) {
    return Objects.requireNonNullElse(given, Answer.NOT_ASKED);
  }

  /**
   * These answers, and for each question not asked this time what was said before: nobody un-asks a
   * question.
   */
  public SafetyAnswers over(SafetyAnswers before) {
    return new SafetyAnswers(
        weapon == Weapon.NOT_ASKED ? before.weapon : weapon,
        over(violence, before.violence),
        over(violence24h, before.violence24h),
        over(threat, before.threat),
        over(crime, before.crime),
        over(agitation, before.agitation),
        over(safetyFlag, before.safetyFlag),
        over(violenceHistory, before.violenceHistory),
        over(medical, before.medical),
        over(attempt, before.attempt),
        over(severeIntox, before.severeIntox),
        over(suicidal, before.suicidal),
        over(child, before.child),
        over(repeatCall, before.repeatCall),
        callerWish == CallerWish.NOT_ASKED ? before.callerWish : callerWish);
  }

  private static Answer over(Answer now, Answer before) {
    return now == Answer.NOT_ASKED ? before : now;
  }

  /**
   * Of these answers and those of another call about the same event, question by question the one
   * to be on guard for: what one caller saw is not undone by another who did not.
   */
  public SafetyAnswers graver(SafetyAnswers other) {
    return new SafetyAnswers(
        weapon.graver(other.weapon),
        violence.graver(other.violence),
        violence24h.graver(other.violence24h),
        threat.graver(other.threat),
        crime.graver(other.crime),
        agitation.graver(other.agitation),
        safetyFlag.graver(other.safetyFlag),
        violenceHistory.graver(other.violenceHistory),
        medical.graver(other.medical),
        attempt.graver(other.attempt),
        severeIntox.graver(other.severeIntox),
        suicidal.graver(other.suicidal),
        child.graver(other.child),
        repeatCall.graver(other.repeatCall),
        callerWish.graver(other.callerWish));
  }

  /** How many of the questions have not been asked. */
  public int notAsked() {
    var open = 0;
    for (var question : SafetyAnswers.class.getRecordComponents()) {
      if (answer(question).name().equals(Answer.NOT_ASKED.name())) {
        open++;
      }
    }
    return open;
  }

  /** Names of the answers by question. */
  public Map<String, String> answers() {
    var named = new LinkedHashMap<String, String>();
    for (var question : SafetyAnswers.class.getRecordComponents()) {
      named.put(question.getName(), answer(question).name());
    }
    return named;
  }

  /** What differs from earlier answers, question by question, for the trail. */
  public List<FieldChange> changesFrom(SafetyAnswers before) {
    var changes = new ArrayList<FieldChange>();
    for (var question : SafetyAnswers.class.getRecordComponents()) {
      var was = before.answer(question);
      var is = answer(question);
      if (was != is) {
        changes.add(FieldChange.of(question.getName(), was, is));
      }
    }
    return changes;
  }

  private Enum<?> answer(RecordComponent question) {
    try {
      return (Enum<?>) question.getAccessor().invoke(this);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
