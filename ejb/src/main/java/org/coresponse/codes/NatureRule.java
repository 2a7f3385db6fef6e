package org.coresponse.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One rule of {@link NatureSuggestion}: the words that make a common type likely. A word that ends
 * in {@code *} is the beginning of one.
 *
 * @param certainty how often such words mean this type, 0 to 1
 * @param groups of each, one word must be there
 * @param never none of these words may be there
 */
record NatureRule(
    CommonType type, double certainty, List<List<String>> groups, List<String> never) {

  /** A rule whose groups are written as words with blanks between them. */
  static NatureRule of(CommonType type, double certainty, String... groups) {
    return new NatureRule(
        type, certainty, Stream.of(groups).map(NatureRule::words).toList(), List.of());
  }

  NatureRule never(String words) {
    return new NatureRule(type, certainty, groups, words(words));
  }

  /** The words of a text that fulfil it; empty where they do not. */
  List<String> match(List<String> text) {
    if (text.stream().anyMatch(word -> is(word, never))) {
      return List.of();
    }
    var found = new ArrayList<String>();
    for (var group : groups) {
      var word = text.stream().filter(w -> is(w, group)).findFirst();
      if (word.isEmpty()) {
        return List.of();
      }
      found.add(word.get());
    }
    return found.stream().distinct().toList();
  }

  static boolean is(String word, List<String> patterns) {
    return patterns.stream()
        .anyMatch(
            pattern ->
                pattern.endsWith("*")
                    ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                    : word.equals(pattern));
  }

  static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
