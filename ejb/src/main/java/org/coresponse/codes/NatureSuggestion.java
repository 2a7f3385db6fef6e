package org.coresponse.codes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a city's own words for a kind of call most likely mean. A proposal for whoever maps natures;
 * nothing is decided by it.
 *
 * @param commonType literal of the {@link CommonType}, or null where no rule fits
 * @param certainty 0, no idea, to 1
 * @param why the words by which it was found, as they stand in the text
 */
public record NatureSuggestion(
    String commonType, Eligibility eligibility, double certainty, List<String> why)
    implements Serializable {
  private static final NatureSuggestion NO_IDEA =
      new NatureSuggestion(null, Eligibility.NONE, 0, List.of());

  /** How much a second type that fits as well takes from the certainty of the first. */
  private static final double RIVAL = 0.15;

  public NatureSuggestion {
    why = List.copyOf(why);
  }

  /** Reads a text such as {@code 121D_MENTAL VIOLENT} or {@code WLFR CHK}. */
  public static NatureSuggestion of(String text) {
    var words = words(text);
    var fitting = NatureRules.ALL.stream().filter(rule -> !rule.match(words).isEmpty()).toList();
    if (fitting.isEmpty()) {
      return NO_IDEA;
    }
    var rule = fitting.get(0);
    var why = new ArrayList<>(rule.match(words));
    var danger = danger(words);
    var type = rule.type();
    if (!danger.isEmpty()) {
      type =
          type == CommonType.MNTL && danger.stream().anyMatch(violent()) ? CommonType.MTLV : type;
      danger.stream().filter(word -> !why.contains(word)).forEach(why::add);
    }
    var rival = fitting.stream().anyMatch(other -> rivals(rule.type(), other.type()));
    var eligibility = danger.isEmpty() ? type.usually() : type.usually().inDanger();
    var certainty = rival ? rule.certainty() - RIVAL : rule.certainty();
    return new NatureSuggestion(type.literal(), eligibility, certainty, why);
  }

  /** The common type, or null. */
  public CommonType type() {
    return CommonType.of(commonType).orElse(null);
  }

  private static Predicate<String> violent() {
    return word -> word.startsWith("VIOL") || word.equals("ARMED");
  }

  /** Words of danger that are not denied by the word before them. */
  private static List<String> danger(List<String> words) {
    var found = new ArrayList<String>();
    for (var i = 0; i < words.size(); i++) {
      var denied = i > 0 && NatureRules.NOT.contains(words.get(i - 1));
      if (!denied && NatureRule.is(words.get(i), NatureRules.DANGER)) {
        found.add(words.get(i));
      }
    }
    return found;
  }

  /** Whether two types say different things: behavioural or not. */
  private static boolean rivals(CommonType first, CommonType second) {
    return first.behavioural() != second.behavioural();
  }

  /** Capital words; {@code 10-96} and {@code W/O} stay one. */
  private static List<String> words(String text) {
    var plain =
        text.toUpperCase(Locale.ROOT)
            .replaceAll("\\b10[- ](\\d{2})", "10\u0000$1")
            .replaceAll("[^A-Z0-9/\u0000]+", " ")
            .replaceAll("(?<!W)/|/(?!O)", " ")
            .replace('\u0000', '-')
            .strip();
    return plain.isEmpty() ? List.of() : Stream.of(plain.split(" +")).toList();
  }
}
