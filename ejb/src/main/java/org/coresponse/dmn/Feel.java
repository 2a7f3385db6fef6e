package org.coresponse.dmn;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Reads S-FEEL: the unary tests of a cell and literals. White space and comments may stand between
 * words. An empty cell is what editors save for {@code -}.
 *
 * <p>Whatever else is written is refused at the given place.
 */
final class Feel {
  private static final Pattern NUMBER = Pattern.compile("-?\\s*(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)");
  private static final Pattern SPACE =
      Pattern.compile("(?:\\s|\\p{Z}|//[^\\n]*|/\\*.*?\\*/)*+", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*+");
  private static final Pattern ISO_DATE = Pattern.compile("-?[0-9]{4,9}-[0-9]{2}-[0-9]{2}");
  private final String text;
  private final Place place;
  private int at;

  private Feel(String text, Place place) {
    this.text = text;
    this.place = place;
  }

  /** The tests of a cell. */
  static UnaryTests tests(String text, Place place) {
    return new Feel(text, place).wholeCell();
  }

  /** A literal: text, number, boolean, date, or null. */
  static Object literal(String text, Place place) {
    var feel = new Feel(text, place);
    var literal = feel.literal();
    feel.end();
    return literal;
  }

  private UnaryTests wholeCell() {
    if (atEnd()) {
      return UnaryTests.ANY;
    }
    int start = at;
    if (take("-") && atEnd()) {
      return UnaryTests.ANY;
    }
    at = start;
    boolean negated = word("not");
    if (negated) {
      expect("(");
    }
    var tests = new ArrayList<UnaryTests.Test>();
    do {
      tests.add(test());
    } while (take(","));
    if (negated) {
      expect(")");
    }
    end();
    return new UnaryTests(tests, negated);
  }

  private UnaryTests.Test test() {
    if (take("<=")) {
      return new UnaryTests.Range(null, false, end("<="), true);
    }
    if (take(">=")) {
      return new UnaryTests.Range(end(">="), true, null, false);
    }
    if (take("<")) {
      return new UnaryTests.Range(null, false, end("<"), false);
    }
    if (take(">")) {
      return new UnaryTests.Range(end(">"), false, null, false);
    }
    boolean included = take("[");
    if (included || take("(") || take("]")) {
      return range(included);
    }
    return new UnaryTests.Same(literal());
  }

  private UnaryTests.Range range(boolean lowIncluded) {
    var low = end(Reason.of("feel.aRange"));
    expect("..");
    var high = end(Reason.of("feel.aRange"));
    if (Kind.of(low) != Kind.of(high)) {
      throw place.refuse("feel.range", Kind.of(low), Kind.of(high));
    }
    boolean highIncluded = take("]");
    if (!highIncluded && !take(")")) {
      expect("[");
    }
    return new UnaryTests.Range(low, lowIncluded, high, highIncluded);
  }

  private Object end(Object of) {
    var literal = literal();
    var kind = Kind.of(literal);
    if (kind == null || !kind.ordered()) {
      throw place.refuse("feel.end", of, literal);
    }
    return literal;
  }

  private Object literal() {
    skipSpace();
    if (text.startsWith("\"", at)) {
      return string();
    }
    var number = NUMBER.matcher(text).region(at, text.length());
    if (number.lookingAt()) {
      at = number.end();
      return new BigDecimal(number.group().replaceAll("\\s", ""));
    }
    if (take("@")) {
      return date(string());
    }
    if (word("true")) {
      return true;
    }
    if (word("false")) {
      return false;
    }
    if (word("null")) {
      return null;
    }
    if (word("date")) {
      expect("(");
      skipSpace();
      var date = date(string());
      expect(")");
      return date;
    }
    throw notUnderstood();
  }

  private LocalDate date(String iso) {
    try {
      if (ISO_DATE.matcher(iso).matches()) {
        return LocalDate.parse(iso);
      }
    } catch (DateTimeException e) {
      throw new UnreadableModelException(place, Reason.of("feel.noDate", iso), e);
    }
    throw place.refuse("feel.date", iso);
  }

  private String string() {
    if (!text.startsWith("\"", at)) {
      throw notUnderstood();
    }
    var value = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char next = text.charAt(at);
      if (next == '"') {
        at++;
        return value.toString();
      }
      if (next == '\\') {
        at++;
        value.append(escaped());
      } else {
        value.append(next);
      }
    }
    throw place.refuse("feel.textEnd", text.strip());
  }

  /** The character that an escape stands for; leaves {@code at} on its last sign. */
  private String escaped() {
    char sign = at < text.length() ? text.charAt(at) : 0;
    return switch (sign) {
      case '"', '\\', '\'' -> String.valueOf(sign);
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case 'u' -> codePoint(4);
      case 'U' -> codePoint(6);
      default -> throw place.refuse("feel.escape", "\\" + sign, text);
    };
  }

  private String codePoint(int digits) {
    int from = at + 1;
    at += digits;
    var hex = at < text.length() ? text.substring(from, at + 1) : "";
    if (!hex.matches("[0-9A-Fa-f]+") || !Character.isValidCodePoint(Integer.parseInt(hex, 16))) {
      throw place.refuse("feel.hex", digits, text);
    }
    return Character.toString(Integer.parseInt(hex, 16));
  }

  private boolean word(String expected) {
    skipSpace();
    var word = WORD.matcher(text).region(at, text.length());
    if (word.lookingAt() && word.group().equals(expected)) {
      at = word.end();
      return true;
    }
    return false;
  }

  private boolean take(String sign) {
    skipSpace();
    if (text.startsWith(sign, at)) {
      at += sign.length();
      return true;
    }
    return false;
  }

  private void expect(String sign) {
    if (!take(sign)) {
      throw notUnderstood();
    }
  }

  private boolean atEnd() {
    skipSpace();
    return at == text.length();
  }

  private void end() {
    if (!atEnd()) {
      throw notUnderstood();
    }
  }

  private void skipSpace() {
    var space = SPACE.matcher(text).region(at, text.length());
    if (space.lookingAt()) {
      at = space.end();
    }
  }

  private UnreadableModelException notUnderstood() {
    return place.refuse("feel.not", text.strip());
  }
}
