package org.coresponse.web.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coresponse.intake.Answer;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.intake.Weapon;
import org.coresponse.web.faces.Language;
import org.coresponse.web.text.Texts;

/**
 * The safety answers as tags, dangers first. Not asked is dashed and never looks like no; a
 * clinical yes is ink, without judgement.
 */
@Named("knownDangers")
@RequestScoped
public class KnownDangers {
  private static final String PLAIN = "";

  /** Kinds that are told before all others, in this order. */
  private static final List<String> LOUD = List.of("bad", "warn");

  @Inject Texts texts;
  @Inject Language language;

  /** One tag. */
  public record Known(String text, String kind, String icon) {}

  /** For a line of a list: dangers and what is not known of them. */
  public List<Known> brief(SafetyAnswers safety) {
    return tags(safety, false);
  }

  /** For one call: also what was asked and denied, and how much was not asked. */
  public List<Known> full(SafetyAnswers safety) {
    var tags = tags(safety, true);
    var open = safety.notAsked();
    if (open > 0 && !nothing(safety)) {
      tags.add(new Known(text("known.open", open), "open", null));
    }
    return tags;
  }

  private List<Known> tags(SafetyAnswers safety, boolean full) {
    var tags = new ArrayList<Known>();
    if (nothing(safety)) {
      tags.add(new Known(text("known.nothing"), "open", null));
      return tags;
    }
    tags.add(weapon(safety.weapon()));
    danger(tags, "violence", safety.violence(), full);
    danger(tags, "medical", safety.medical(), full);
    danger(tags, "attempt", safety.attempt(), full);
    if (safety.safetyFlag() == Answer.YES) {
      tags.add(new Known(text("known.safetyFlag"), "bad", "pi-flag-fill"));
    }
    plain(tags, "suicidal", safety.suicidal());
    plain(tags, "threat", safety.threat());
    plain(tags, "agitation", safety.agitation());
    plain(tags, "severeIntox", safety.severeIntox());
    plain(tags, "child", safety.child());
    if (full) {
      plain(tags, "violence24h", safety.violence24h());
      plain(tags, "violenceHistory", safety.violenceHistory());
      plain(tags, "crime", safety.crime());
      plain(tags, "repeatCall", safety.repeatCall());
    }
    tags.sort(
        Comparator.comparing(
            known -> LOUD.contains(known.kind()) ? LOUD.indexOf(known.kind()) : LOUD.size()));
    return tags;
  }

  private Known weapon(Weapon weapon) {
    var said = text("known.weapon." + weapon.name());
    return switch (weapon) {
      case IN_HAND_OR_REACH, PRESENT_IN_PLACE -> new Known(said, "bad", "pi-exclamation-triangle");
      case HISTORY_ONLY, CANNOT_TELL -> new Known(said, "warn", null);
      case ASKED_NONE_KNOWN -> new Known(said, "good", null);
      case NOT_ASKED -> new Known(said, "open", null);
    };
  }

  private void danger(List<Known> tags, String question, Answer answer, boolean full) {
    var said = "known." + question + "." + answer.name();
    switch (answer) {
      case YES -> tags.add(new Known(text(said), "bad", "pi-exclamation-triangle"));
      case UNKNOWN -> tags.add(new Known(text(said), "warn", null));
      case NO -> {
        if (full) {
          tags.add(new Known(text(said), PLAIN, null));
        }
      }
      case NOT_ASKED -> {
        // counted at the end
      }
    }
  }

  private void plain(List<Known> tags, String question, Answer answer) {
    if (answer == Answer.YES) {
      tags.add(new Known(text("known." + question), PLAIN, null));
    }
  }

  private static boolean nothing(SafetyAnswers safety) {
    return safety.equals(SafetyAnswers.NOTHING_ASKED);
  }

  private String text(String key, Object... args) {
    return texts.of(language.getLocale(), key, args);
  }
}
