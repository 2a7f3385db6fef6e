package org.coresponse.proof;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something about the tables that breaks no invariant and still deserves a look.
 *
 * @param table null for an input that never matters
 * @param rules the numbers of the rules concerned, from 1; may be empty
 * @param input null but for an input that never matters
 * @param answers a combination that shows it; may be empty
 */
public record Oddity(
    Kind kind,
    String table,
    List<Integer> rules,
    String input,
    Map<String, String> answers,
    Sentence words) {
  /** The kinds of oddities. */
  public enum Kind {
    /** A combination that no rule of a table decides. */
    GAP,
    /** Rules of a table of one rule that match together and give different results. */
    OVERLAP,
    /** A rule that no combination reaches. */
    NEVER_FIRES,
    /** An input that changes no outcome. */
    NEVER_MATTERS
  }

  /** Copies the list and the map. */
  public Oddity {
    rules = List.copyOf(rules);
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }
}
