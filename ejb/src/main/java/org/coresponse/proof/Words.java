package org.coresponse.proof;

import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.protocol.Wording;

/** What is found, in plain words in both languages. */
final class Words {
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  private Words() {}

  /** The sentence of that key, its places filled. */
  static Sentence say(String key, Object... places) {
    return both(
        (bundle, locale) -> {
          var text = bundle.getString(key);
          for (int i = 0; i < places.length; i++) {
            text = text.replace("{" + i + "}", said(places[i], locale));
          }
          return text;
        });
  }

  private static String said(Object place, Locale locale) {
    if (place instanceof Sentence sentence) {
      return sentence.in(locale);
    }
    return place instanceof BigInteger number
        ? NumberFormat.getIntegerInstance(locale).format(number)
        : String.valueOf(place);
  }

  static Sentence question(String input) {
    return worded(words -> words.question(input));
  }

  /** An answer; null is none. */
  static Sentence table(String name) {
    return worded(wording -> wording.table(name));
  }

  static Sentence value(String value) {
    if (value == null) {
      return say("absent");
    }
    return value.equals(CounterExample.OUTSIDE)
        ? say("outside")
        : worded(words -> words.value(value));
  }

  /** Those questions with their answers. */
  static Sentence answers(List<String> inputs, Map<String, String> answers) {
    if (inputs.isEmpty()) {
      return say("calm");
    }
    var told =
        inputs.stream()
            .map(input -> say("answer", question(input), value(answers.get(input))))
            .toList();
    return say(inputs.size() < answers.size() ? "answers" : "allAnswers", join("; ", told));
  }

  /** What goes, and with which priority. */
  static Sentence sent(HelpSent outcome) {
    if (!outcome.decided()) {
      return say("sentNothing");
    }
    var modes =
        Stream.concat(
                Stream.of(outcome.primary()),
                outcome.sent().stream().filter(mode -> mode != outcome.primary()))
            .map(mode -> worded(words -> words.mode(mode)))
            .toList();
    return say("sent", join(" + ", modes), outcome.priority());
  }

  private static Sentence join(String by, List<Sentence> sentences) {
    return new Sentence(
        sentences.stream().map(Sentence::en).collect(Collectors.joining(by)),
        sentences.stream().map(Sentence::es).collect(Collectors.joining(by)));
  }

  /** The rules, by their numbers. */
  static String rules(List<Integer> rules) {
    return rules.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static Sentence worded(Function<Wording, String> say) {
    return new Sentence(say.apply(new Wording(Locale.ENGLISH)), say.apply(new Wording(SPANISH)));
  }

  private static Sentence both(BiFunction<ResourceBundle, Locale, String> say) {
    var said =
        Arrays.asList(Locale.ENGLISH, SPANISH).stream()
            .map(locale -> say.apply(bundle(locale), locale))
            .toList();
    return new Sentence(said.get(0), said.get(1));
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.coresponse.proof.words",
        locale,
        Words.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
