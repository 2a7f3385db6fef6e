package org.coresponse.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that somebody looks for in a text, as MariaDB's full-text index takes them.
 *
 * <p>A word is found where one begins with it. Words in quotation marks are found as they stand, in
 * that order. Words that the index does not hold, because they have fewer than {@value #SHORTEST}
 * letters or are among its stop words, count only inside quotation marks.
 *
 * @param words each of which the text must hold
 * @param phrases each of which the text must hold as it stands
 */
record SearchWords(List<Word> words, List<String> phrases) {
  /** {@code innodb_ft_min_token_size} of a server that nobody has set otherwise. */
  static final int SHORTEST = 3;

  /** {@code information_schema.INNODB_FT_DEFAULT_STOPWORD}, those of three letters or more. */
  private static final Set<String> STOP =
      Set.of(
          "about", "are", "com", "for", "from", "how", "that", "the", "this", "was", "what", "when",
          "where", "who", "will", "with", "und", "www");

  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"\u201c\u201d\u00ab\u00bb]([^\"\u201c\u201d\u00ab\u00bb]*)[\"\u201c\u201d\u00ab\u00bb]?");

  /** What parts two words, for Java and MariaDB alike. */
  static final String BETWEEN = "[^\\p{L}\\p{N}_]+";

  private static final Pattern NO_WORD = Pattern.compile(BETWEEN);

  /**
   * One word.
   *
   * @param text letters, digits and underscores, in lower case
   * @param whole nothing may follow; else it is found where a word begins with it
   */
  record Word(String text, boolean whole) {
    /**
     * As {@code like} takes it, of a text whose words stand between single spaces; {@code !}
     * escapes.
     */
    String pattern() {
      return "% " + text.replace("_", "!_") + (whole ? " %" : "%");
    }

    boolean standsIn(String given) {
      return NO_WORD
          .splitAsStream(given.toLowerCase(Locale.ROOT))
          .anyMatch(found -> whole ? found.equals(text) : found.startsWith(text));
    }
  }

  SearchWords {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
  }

  /** Some words as the index takes them in boolean mode: all of them must be there. */
  static String expression(List<Word> some) {
    return some.stream()
        .map(word -> "+" + word.text() + (word.whole() ? "" : "*"))
        .collect(Collectors.joining(" "));
  }

  /** Whether a text holds all of it, but for accents. */
  boolean standIn(String given) {
    var lower = given.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(word -> word.standsIn(given))
        && phrases.stream().allMatch(phrase -> lower.contains(phrase.toLowerCase(Locale.ROOT)));
  }

  /** Empty when nothing of what was typed stands in the index. */
  static Optional<SearchWords> of(String typed) {
    var phrases = new ArrayList<String>();
    var wanted = new ArrayList<Word>();
    var quoted = QUOTED.matcher(typed);
    while (quoted.find()) {
      var phrase = quoted.group(1).strip();
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
        kept(phrase).map(word -> new Word(word, true)).forEach(wanted::add);
      }
    }
    kept(quoted.replaceAll(" ")).map(word -> new Word(word, false)).forEach(wanted::add);
    return wanted.isEmpty() ? Optional.empty() : Optional.of(new SearchWords(wanted, phrases));
  }

  private static Stream<String> kept(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
        .filter(word -> !STOP.contains(word))
        .distinct();
  }
}
