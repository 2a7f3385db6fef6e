package org.coresponse.asking;

import static org.coresponse.screening.ScreenAnswer.NOT_ASKED;
import static org.coresponse.screening.ScreenAnswer.YES;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.intake.Answer;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.screening.SuicideScreen;
import org.coresponse.triage.NatureGroup;
import org.coresponse.triage.ProtocolAnswers;

/**
 * What the inputs of the protocol may still become: what was answered stays, what was not asked may
 * get any answer. Beside {@link ProtocolAnswers}, which takes what was not asked as not known.
 *
 * <p>Who asks no screener leaves its items as they stand. A caller's "talks of suicide" can then
 * make item 2 a Yes and nothing else, as there.
 *
 * @param caller null where it may still be said
 * @param screens whether the one who asks is a clinician, who may ask the screener
 */
record OpenAnswers(
    NatureGroup nature,
    CallerType caller,
    SafetyAnswers safety,
    SuicideScreen screen,
    boolean screens) {
  private static final String SUICIDAL = "suicidal";
  private static final String ITEM_2 = "cssrs2";

  /** The inputs that the floor's questions have another name for. */
  private static final Map<String, String> RENAMED =
      Map.of("violence", "violenceNow", SUICIDAL, ITEM_2);

  /** The answers that each input may still get; an input that may get any is not named. */
  Map<String, List<String>> possible() {
    var known = ProtocolAnswers.of(nature, CallerType.UNKNOWN, safety, screen);
    var possible = new HashMap<String, List<String>>();
    possible.put("natureGroup", List.of(nature.name()));
    if (caller != null) {
      possible.put("callerType", List.of(caller.name()));
    }
    for (var answered : safety.changesFrom(SafetyAnswers.NOTHING_ASKED)) {
      if (!answered.field().equals(SUICIDAL)) {
        var input = input(answered.field());
        possible.put(input, List.of(known.to(input)));
      }
    }
    screen
        .items()
        .forEach(
            (item, answer) -> {
              var input = item.replace("item", "cssrs");
              if (!screens || answer != NOT_ASKED || !branchAsks(item)) {
                possible.put(input, List.of(known.to(input)));
              }
            });
    if (!screens && screen.item2() == NOT_ASKED && safety.suicidal() == Answer.NOT_ASKED) {
      possible.put(ITEM_2, List.of(NOT_ASKED.name(), YES.name()));
    }
    return possible;
  }

  /** Whether an item may still come up, after what was answered to those it hangs on. */
  private boolean branchAsks(String item) {
    return switch (item) {
      case "item3", "item4", "item5" -> screen.item2() == YES || screen.item2() == NOT_ASKED;
      case "item6Recent" -> screen.item6() == YES || screen.item6() == NOT_ASKED;
      default -> true;
    };
  }

  /** The question that an input is asked by. */
  String question(String input) {
    if (screens && input.startsWith("cssrs")) {
      return StillOpen.SCREEN;
    }
    return RENAMED.entrySet().stream()
        .filter(one -> one.getValue().equals(input))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(input);
  }

  /** The input that a question of the floor is about. */
  static String input(String question) {
    return RENAMED.getOrDefault(question, question);
  }

  /** By the answers of the question what stands by those of its input. */
  static <T> Map<String, T> byAnswer(String question, Map<String, T> byValue) {
    if (!question.equals(SUICIDAL)) {
      return byValue;
    }
    var byAnswer = new LinkedHashMap<String, T>();
    byAnswer.put("YES", byValue.get(YES.name()));
    byAnswer.put("NO", byValue.get(NOT_ASKED.name()));
    byAnswer.put("UNKNOWN", byValue.get(NOT_ASKED.name()));
    return byAnswer;
  }
}
