package org.coresponse.triage;

import java.util.Random;
import org.coresponse.intake.Answer;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.CallerWish;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.intake.Weapon;
import org.coresponse.screening.ScreenAnswer;
import org.coresponse.screening.SuicideScreen;

/** Seeded answers as the floor may give them; half of the sets are mostly calm. */
public final class RandomSafety {
  private final Random random;
  private boolean calm;

  public RandomSafety(long seed) {
    this.random = new Random(seed);
  }

  public <E extends Enum<E>> E any(Class<E> type) {
    var values = type.getEnumConstants();
    return values[random.nextInt(values.length)];
  }

  private Answer answer() {
    return calm && random.nextInt(10) > 0 ? Answer.NO : any(Answer.class);
  }

  public SafetyAnswers next(Answer suicidal) {
    calm = !calm;
    return new SafetyAnswers(
        calm ? Weapon.ASKED_NONE_KNOWN : any(Weapon.class),
        answer(),
        answer(),
        answer(),
        answer(),
        answer(),
        answer(),
        answer(),
        answer(),
        answer(),
        answer(),
        suicidal,
        answer(),
        answer(),
        any(CallerWish.class));
  }

  public static SafetyAnswers saying(SafetyAnswers others, Answer suicidal) {
    return new SafetyAnswers(
        others.weapon(),
        others.violence(),
        others.violence24h(),
        others.threat(),
        others.crime(),
        others.agitation(),
        others.safetyFlag(),
        others.violenceHistory(),
        others.medical(),
        others.attempt(),
        others.severeIntox(),
        suicidal,
        others.child(),
        others.repeatCall(),
        others.callerWish());
  }

  public SuicideScreen screen() {
    return random.nextBoolean()
        ? SuicideScreen.NOT_DONE
        : new SuicideScreen(
            any(ScreenAnswer.class),
            any(ScreenAnswer.class),
            any(ScreenAnswer.class),
            any(ScreenAnswer.class),
            any(ScreenAnswer.class),
            any(ScreenAnswer.class),
            any(ScreenAnswer.class));
  }

  public NatureGroup nature() {
    return any(NatureGroup.class);
  }

  public CallerType caller() {
    return any(CallerType.class);
  }
}
