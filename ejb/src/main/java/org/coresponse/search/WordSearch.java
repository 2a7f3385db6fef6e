package org.coresponse.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponse.search.SearchWords.Word;

/**
 * Words looked for in a text, and how the database is to look for them. The calls found are the
 * same either way.
 *
 * <p>The full-text index reads every call that holds a word before it gives the newest: quick for a
 * word of few calls, seconds for one that stands in each twentieth of a million. Such a word is
 * looked for in the calls themselves, newest first, where it is found at once. How common the words
 * are is seen in a sample of the newest calls that the rest of the question finds.
 */
final class WordSearch {
  /** Calls looked at. */
  static final int SAMPLE = 200;

  /** What stands in as many of them is common. */
  static final int COMMON = SAMPLE / 20;

  private final String name;
  private final List<String> columns;
  private final SearchWords words;
  private List<Word> indexed;

  /**
   * @param name of its parameters
   * @param columns of one full-text index, in its order
   */
  WordSearch(String name, List<String> columns, SearchWords words) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.words = words;
    this.indexed = words.words();
  }

  /** The text looked in, as one. */
  String text() {
    return columns.stream()
        .map("coalesce(%s, '')"::formatted)
        .collect(Collectors.joining(", ' ', ", "concat(", ", '')"));
  }

  /**
   * Chooses which words the index looks for.
   *
   * @param sample texts of the newest calls that the rest of the question finds, at most {@value
   *     #SAMPLE}
   */
  void choose(List<String> sample) {
    if (sample.size() < SAMPLE || sample.stream().filter(words::standIn).count() >= COMMON) {
      indexed = List.of();
    } else {
      var rare = words.words().stream().filter(word -> !isCommon(word, sample)).toList();
      indexed = rare.isEmpty() ? words.words() : rare;
    }
  }

  private static boolean isCommon(Word word, List<String> sample) {
    return sample.stream().filter(word::standsIn).count() >= COMMON;
  }

  /** The words that the index looks for; the others are looked for in the calls themselves. */
  List<Word> indexed() {
    return indexed;
  }

  /**
   * Its conditions, each beginning with {@code and}.
   *
   * @param values where the values of their parameters go
   */
  String where(Map<String, Object> values) {
    var where = new StringBuilder();
    if (!indexed.isEmpty()) {
      where.append(" and ").append(match());
      values.put(name, SearchWords.expression(indexed));
    }
    for (var word : words.words()) {
      if (!indexed.contains(word)) {
        var one = name + values.size();
        where.append(" and ").append(stands(one));
        values.put(one, word.pattern());
        values.put("between", SearchWords.BETWEEN);
      }
    }
    for (var phrase : words.phrases()) {
      var one = name + values.size();
      where.append(" and ").append(text()).append(" like :" + one + " escape '!'");
      values.put(one, "%" + CallCriteria.begins(phrase));
    }
    return where.toString();
  }

  private String match() {
    var marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    return "sql('match(%s) against(? in boolean mode)', %s, :%s) > sql('0')"
        .formatted(marks, String.join(", ", columns), name);
  }

  private String stands(String pattern) {
    return ("sql('(concat('' '', regexp_replace(?, ?, '' ''), '' '') like ? escape ''!'')', %s,"
            + " :between, :%s) = sql('1')")
        .formatted(text(), pattern);
  }
}
