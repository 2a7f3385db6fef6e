package org.coresponse.proof;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A combination of answers that breaks an invariant, and as plain as any: no other has fewer
 * answers that stand out from a calm call, where every danger was asked about and denied.
 *
 * @param answers to every input, in the order of the protocol; a null value stands for no answer,
 *     and {@code ?} for one from outside the list
 * @param telling the inputs whose answers stand out, and the one that is raised
 * @param raised the input that is raised from its value in {@code answers}; null where none is
 * @param raisedTo the value it is raised to; null where none is
 * @param outcome what the protocol makes of it
 * @param outcomeRaised what it makes of it after the step; null where nothing is raised
 * @param words the whole in plain words
 */
public record CounterExample(
    Map<String, String> answers,
    List<String> telling,
    String raised,
    String raisedTo,
    HelpSent outcome,
    HelpSent outcomeRaised,
    Sentence words) {
  /** A value from outside the list, as it is shown. */
  public static final String OUTSIDE = "?";

  /** Copies the map and the list. */
  public CounterExample {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    telling = List.copyOf(telling);
  }
}
