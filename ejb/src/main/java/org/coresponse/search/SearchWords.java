package org.coresponse.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that somebody looks for in a text, as MariaDB's full-text index takes them.
 *
 * <p>A word is found where one begins with it. Words in quotation marks are found as they stand, in
 * that order. Words that the index does not hold, because they have fewer than {@value #SHORTEST}
 * letters or are among its stop words, count only inside quotation marks.
 *
 * @param expression in boolean mode; holds letters, digits, and the operators written here
 * @param phrases each of which the text must hold as it stands
 */
record SearchWords(String expression, List<String> phrases) {
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
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");

  SearchWords {
    phrases = List.copyOf(phrases);
  }

  /** Empty when nothing of what was typed stands in the index. */
  static Optional<SearchWords> of(String typed) {
    var phrases = new ArrayList<String>();
    var wanted = new ArrayList<String>();
    var quoted = QUOTED.matcher(typed);
    while (quoted.find()) {
      var phrase = quoted.group(1).strip();
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
        kept(phrase).map(word -> "+" + word).forEach(wanted::add);
      }
    }
    kept(quoted.replaceAll(" ")).map(word -> "+" + word + "*").forEach(wanted::add);
    return wanted.isEmpty()
        ? Optional.empty()
        : Optional.of(new SearchWords(String.join(" ", wanted), phrases));
  }

  private static Stream<String> kept(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
        .filter(word -> !STOP.contains(word))
        .distinct();
  }
}
