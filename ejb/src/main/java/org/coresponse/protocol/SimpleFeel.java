package org.coresponse.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The part of S-FEEL that a protocol may use: the unary tests {@code -}, {@code "A"}, {@code
 * "A","B"} and {@code not("A","B")} over texts, and as literals a text or a whole number. Texts
 * hold no escapes.
 *
 * <p>Every method refuses anything else at the given place.
 */
final class SimpleFeel {
  private static final String TEXT = "\"([^\"\\\\]*)\"";
  private static final Pattern ONE_TEXT = Pattern.compile(TEXT);
  private static final Pattern TEXTS = Pattern.compile(TEXT + "(?:\\s*,\\s*" + TEXT + ")*+");
  private static final Pattern NEGATION = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,6}");
  private static final long EVERYTHING = -1L;

  private SimpleFeel() {}

  /** The values that a unary test accepts, as bits of {@link Variable}. */
  static long accepted(String test, Variable variable, Place place) {
    if (test.equals("-")) {
      return EVERYTHING;
    }
    var negation = NEGATION.matcher(test);
    return negation.matches()
        ? ~bits(negation.group(1).strip(), variable, place)
        : bits(test, variable, place);
  }

  private static long bits(String list, Variable variable, Place place) {
    long bits = 0;
    for (var value : texts(list, place)) {
      int code = variable.code(value);
      if (code == Variable.UNDECLARED) {
        throw place.refuse(
            "'"
                + value
                + "' is not a declared value of "
                + variable.name()
                + " "
                + variable.values());
      }
      bits |= 1L << code;
    }
    return bits;
  }

  /** The texts of a list such as {@code "A","B"}. */
  static List<String> texts(String list, Place place) {
    if (!TEXTS.matcher(list).matches()) {
      throw place.refuse(
          "only -, \"A\", \"A\",\"B\" and not(\"A\",\"B\") are understood, not: " + list);
    }
    var texts = new ArrayList<String>();
    var each = ONE_TEXT.matcher(list);
    while (each.find()) {
      texts.add(each.group(1));
    }
    return List.copyOf(texts);
  }

  static String text(String literal, Place place) {
    var text = ONE_TEXT.matcher(literal);
    if (!text.matches()) {
      throw place.refuse("only a text such as \"A\" is understood, not: " + literal);
    }
    return text.group(1);
  }

  static int wholeNumber(String literal, Place place) {
    if (!WHOLE_NUMBER.matcher(literal).matches()) {
      throw place.refuse("only a whole number of up to six digits is understood, not: " + literal);
    }
    return Integer.parseInt(literal);
  }
}
