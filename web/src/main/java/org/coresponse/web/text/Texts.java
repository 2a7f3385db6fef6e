package org.coresponse.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.coresponse.dmn.Reason;
import org.coresponse.platform.BusinessException;

/**
 * Sentences by key, from the bundles {@code messages} (pages), {@code enums} (labels of constants)
 * and {@code problems} (broken rules and refused fields). A test holds the languages complete, so a
 * missing key is a defect and throws.
 */
@ApplicationScoped
public class Texts {
  public static final Locale SPANISH = Locale.forLanguageTag("es");

  /** Languages the product speaks; the first is what anyone else gets. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, SPANISH);

  static final List<String> BUNDLES = List.of("messages", "enums", "problems");

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /**
   * The sentence of a key with its arguments put in, constants and days in words.
   *
   * @throws MissingResourceException when no bundle has the key
   */
  public String of(Locale language, String key, Object... args) {
    for (var name : BUNDLES) {
      var bundle = bundle(name, language);
      if (bundle.containsKey(key)) {
        var pattern = bundle.getString(key);
        return args.length == 0
            ? pattern
            : new MessageFormat(pattern, language)
                .format(Stream.of(args).map(arg -> spoken(language, arg)).toArray());
      }
    }
    throw new MissingResourceException("no text for " + key, Texts.class.getName(), key);
  }

  /** What follows a prefix in the keys of the bundles: {@code act.} gives the names of all acts. */
  public List<String> named(String prefix) {
    return BUNDLES.stream()
        .flatMap(name -> bundle(name, LANGUAGES.get(0)).keySet().stream())
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .sorted()
        .toList();
  }

  /** What is said when a rule was broken: {@code problem.<code>}. */
  public String problem(Locale language, BusinessException broken) {
    return of(language, "problem." + broken.problem().code(), broken.args().toArray());
  }

  /** The label of an enum's constant: {@code enum.<Type>.<CONSTANT>}. */
  public String label(Locale language, Enum<?> constant) {
    return of(
        language, "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** A day with its month in letters: {@code 21 Nov 2026}. */
  public String day(Locale language, LocalDate day) {
    // from the bundle, not from the JDK, whose Spanish months changed between versions
    var months = of(language, "date.months").split(",");
    return day.getDayOfMonth() + " " + months[day.getMonthValue() - 1] + " " + day.getYear();
  }

  /** Constants, days and reasons as people say them; anything else as it is. */
  public Object spoken(Locale language, Object arg) {
    if (arg instanceof Enum<?> constant) {
      return label(language, constant);
    }
    if (arg instanceof Reason reason) {
      return reason.in(language);
    }
    return arg instanceof LocalDate day ? day(language, day) : arg;
  }

  static ResourceBundle bundle(String name, Locale language) {
    return ResourceBundle.getBundle(
        "org.coresponse.web." + name, language, Texts.class.getClassLoader(), NO_FALLBACK);
  }
}
