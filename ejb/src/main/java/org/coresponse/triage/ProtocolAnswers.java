package org.coresponse.triage;

import org.coresponse.intake.Answer;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.CallerWish;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.intake.Weapon;
import org.coresponse.protocol.Answers;
import org.coresponse.screening.ScreenAnswer;
import org.coresponse.screening.SuicideScreen;

/**
 * Hands what is stored over to the protocol's inputs.
 *
 * <p>What was not asked goes in as not known: {@code CANNOT_TELL}, {@code UNKNOWN}. A caller's
 * "talks of suicide" goes in as a Yes to item 2 of the screener unless a clinician has asked that
 * item: the protocol has no input of its own for it, and changing the nature instead could hide a
 * medical one. A "no" of the floor is never taken for a No of the screener.
 */
public final class ProtocolAnswers {
  private ProtocolAnswers() {}

  /**
   * The protocol's inputs.
   *
   * @param nature of the call
   * @param screen what stands of the screener
   */
  public static Answers of(
      NatureGroup nature, CallerType callerType, SafetyAnswers safety, SuicideScreen screen) {
    var item2 =
        screen.item2() == ScreenAnswer.NOT_ASKED && safety.suicidal() == Answer.YES
            ? ScreenAnswer.YES
            : screen.item2();
    return Answers.NOTHING_KNOWN
        .with("natureGroup", nature.name())
        .with("callerType", callerType.name())
        .with("callerWish", wish(safety.callerWish()))
        .with("weapon", weapon(safety.weapon()))
        .with("violenceNow", known(safety.violence()))
        .with("violence24h", known(safety.violence24h()))
        .with("threat", known(safety.threat()))
        .with("crime", known(safety.crime()))
        .with("agitation", known(safety.agitation()))
        .with("safetyFlag", known(safety.safetyFlag()))
        .with("violenceHistory", known(safety.violenceHistory()))
        .with("medical", known(safety.medical()))
        .with("attempt", known(safety.attempt()))
        .with("severeIntox", known(safety.severeIntox()))
        .with("child", known(safety.child()))
        .with("repeatCall", known(safety.repeatCall()))
        .with("cssrs1", screen.item1().name())
        .with("cssrs2", item2.name())
        .with("cssrs3", screen.item3().name())
        .with("cssrs4", screen.item4().name())
        .with("cssrs5", screen.item5().name())
        .with("cssrs6", screen.item6().name())
        .with("cssrs6Recent", screen.item6Recent().name());
  }

  private static String known(Answer given) {
    return (given == Answer.NOT_ASKED ? Answer.UNKNOWN : given).name();
  }

  private static String weapon(Weapon given) {
    return (given == Weapon.NOT_ASKED ? Weapon.CANNOT_TELL : given).name();
  }

  private static String wish(CallerWish given) {
    return (given == CallerWish.NOT_ASKED ? CallerWish.UNKNOWN : given).name();
  }
}
