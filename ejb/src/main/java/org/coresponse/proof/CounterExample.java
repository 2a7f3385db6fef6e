package org.coresponse.proof;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers that break an invariant, whatever the answers not named are. None with fewer answers
 * breaks it so surely.
 *
 * @param answers by input, in the order of the protocol; a null value stands for no answer
 * @param raised the input that is raised from its value in {@code answers}; null where none is
 * @param raisedTo the value it is raised to; null where none is
 * @param outcome what the protocol makes of one such combination
 * @param outcomeRaised what it makes of it after the step; null where nothing is raised
 * @param words the whole in plain words
 */
public record CounterExample(
    Map<String, String> answers,
    String raised,
    String raisedTo,
    Outcome outcome,
    Outcome outcomeRaised,
    Sentence words) {
  /** Copies the map. */
  public CounterExample {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }
}
