package org.coresponse.dmn;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why something is refused, which can be said in English and in Spanish. The Spanish is unofficial.
 *
 * @param key of its sentence in the bundle {@code reasons}
 * @param places what the sentence names as {@code {0}} and so on: texts, and other reasons, which
 *     are said in the same language
 */
public record Reason(String key, List<Object> places) implements Serializable {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Copies the list. */
  public Reason {
    places = List.copyOf(places);
  }

  /** The reason of that key. What is no reason is named as it writes itself. */
  public static Reason of(String key, Object... places) {
    return new Reason(key, Stream.of(places).map(Reason::named).toList());
  }

  private static Object named(Object place) {
    if (place instanceof Kind kind) {
      return new Reason("kind." + kind.name(), List.of());
    }
    return place instanceof Reason ? place : String.valueOf(place);
  }

  /** The sentence in that language; any but Spanish is English. */
  public String in(Locale language) {
    return PLACE
        .matcher(sentence(language))
        .replaceAll(place -> Matcher.quoteReplacement(said(place.group(1), language)));
  }

  private String sentence(Locale language) {
    return ResourceBundle.getBundle(
            "org.coresponse.dmn.reasons", language, Reason.class.getClassLoader(), NO_FALLBACK)
        .getString(key);
  }

  private String said(String number, Locale language) {
    var place = places.get(Integer.parseInt(number));
    return place instanceof Reason reason ? reason.in(language) : place.toString();
  }

  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
