package org.coresponse.web.triage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.intake.CallerType;
import org.coresponse.screening.ScreenAnswer;
import org.coresponse.triage.Decision;
import org.coresponse.triage.DecisionExplanation;
import org.coresponse.triage.DecisionExplanation.ChangedOutcome;
import org.coresponse.triage.Explanations;
import org.coresponse.triage.NatureGroup;
import org.coresponse.web.faces.Language;
import org.coresponse.web.intake.SafetyQuestion;
import org.coresponse.web.text.Texts;

/** Why a decision came out as it did, in words: {@code #{whyWords.of(decision)}}. */
@Named
@RequestScoped
public class WhyWords {
  private static final int SHOWN = 5;
  private static final String LEVEL = "clinicalLevel";

  @Inject Explanations explanations;
  @Inject Texts texts;
  @Inject Language language;

  private final Map<Long, DecisionExplanation> known = new HashMap<>();

  /** Within the viewer's lane; null where there is no decision or it cannot be explained. */
  public DecisionExplanation of(Decision decision) {
    return decision == null
        ? null
        : known.computeIfAbsent(decision.id(), id -> explanations.of(decision).orElse(null));
  }

  /** As everyone on the floor may read it; null as in {@link #of}. */
  public DecisionExplanation forTheFloor(Decision decision) {
    return decision == null
        ? null
        : known.computeIfAbsent(
            decision.id(), id -> explanations.forTheFloor(decision).orElse(null));
  }

  /** What was asked, in a few words. */
  public String question(String name) {
    return texts.of(language.getLocale(), key(name));
  }

  private static String key(String question) {
    return switch (question) {
      case LEVEL -> "triage.level";
      case "callerType" -> "entry.callerType";
      case "natureGroup" -> "why.nature";
      default ->
          ScreenForm.ITEMS.contains(question) ? "screen.short." + question : "safety." + question;
    };
  }

  /** What was answered. */
  public String answer(String question, String answer) {
    if (question.equals(LEVEL)) {
      return texts.of(language.getLocale(), "triage.level." + answer);
    }
    return constant(question, answer)
        .map(value -> texts.label(language.getLocale(), value))
        .orElse(answer);
  }

  private static Optional<? extends Enum<?>> constant(String question, String answer) {
    Stream<? extends Enum<?>> values =
        switch (question) {
          case "callerType" -> Stream.of(CallerType.values());
          case "natureGroup" -> Stream.of(NatureGroup.values());
          default ->
              ScreenForm.ITEMS.contains(question)
                  ? Stream.of(ScreenAnswer.values())
                  : Stream.of(SafetyQuestion.values())
                      .filter(one -> one.getId().equals(question))
                      .flatMap(one -> Arrays.stream(one.getChoices()));
        };
    return values.filter(value -> value.name().equals(answer)).findFirst();
  }

  /** The answers of a change, any one of which would do. */
  public String answers(ChangedOutcome change) {
    return change.answers().stream()
        .map(answer -> answer(change.question(), answer))
        .collect(Collectors.joining(" / "));
  }

  /** What would go then. */
  public String outcome(ChangedOutcome change) {
    return Stream.concat(Stream.of(change.mode()), change.also().stream())
        .map(mode -> texts.label(language.getLocale(), mode))
        .collect(Collectors.joining(" + "));
  }

  /** The changes that are shown at once; the others are folded away. */
  public List<ChangedOutcome> first(DecisionExplanation why) {
    return why.changes().stream().limit(SHOWN).toList();
  }

  /** The changes that are folded away. */
  public List<ChangedOutcome> rest(DecisionExplanation why) {
    return why.changes().stream().skip(SHOWN).toList();
  }
}
