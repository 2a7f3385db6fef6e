package org.coresponse.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponse.search.SearchWords.Word;

/**
 * Words looked for in a text of calls, some of them by its full-text index and the others in the
 * calls themselves. Which calls are found is the same either way.
 *
 * @param name of its parameters
 * @param columns of one full-text index, in its order
 */
record WordSearch(String name, List<String> columns, SearchWords words) {
  WordSearch {
    columns = List.copyOf(columns);
  }

  /** The text looked in, as one; never null. */
  String text() {
    return columns.stream()
        .map("coalesce(%s, '')"::formatted)
        .collect(Collectors.joining(", ' ', ", "concat(", ", '')"));
  }

  /**
   * Its conditions, each beginning with {@code and}.
   *
   * @param indexed the words that the index looks for
   * @param values where the values of their parameters go
   */
  String where(List<Word> indexed, Map<String, Object> values) {
    var where = new StringBuilder();
    if (!indexed.isEmpty()) {
      where.append(" and ").append(match());
      values.put(name, SearchWords.expression(indexed));
    }
    for (var word : words.words()) {
      if (!indexed.contains(word)) {
        where.append(contains(word.text(), values));
        var one = name + values.size();
        where.append(" and ").append(stands(one));
        values.put(one, word.pattern());
        values.put("between", SearchWords.BETWEEN);
      }
    }
    for (var phrase : words.phrases()) {
      where.append(contains(phrase, values));
    }
    return where.toString();
  }

  /** For a phrase the condition; for a word what most calls fail by, before it is looked at. */
  private String contains(String text, Map<String, Object> values) {
    var one = name + values.size();
    values.put(one, "%" + CallCriteria.begins(text));
    return " and " + text() + " like :" + one + " escape '!'";
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
