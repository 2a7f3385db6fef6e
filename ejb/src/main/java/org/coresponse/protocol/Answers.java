package org.coresponse.protocol;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Complete answers to the questions of the protocol: one allowed code for every input of {@code
 * DUR-CRISIS v1}. What was not asked is said so in the input's own words, see {@link
 * #NOTHING_KNOWN}; null never occurs.
 *
 * @param values the code by input name, sorted by name, unmodifiable
 */
public record Answers(Map<String, String> values) {
  private static final List<String> NOT_KNOWN =
      List.of("UNKNOWN", "CANNOT_TELL", "NOT_ASKED", "OTHER");

  /**
   * The answers before the first question: every tri-state, the caller's type and wish UNKNOWN, the
   * weapon CANNOT_TELL, the C-SSRS items NOT_ASKED, the nature OTHER.
   */
  public static final Answers NOTHING_KNOWN = nothingKnown();

  /**
   * Copies and checks.
   *
   * @throws AnswerNotAllowedException if an input is missing or not declared, or a value is null or
   *     not in its list
   */
  public Answers {
    var protocol = Protocol.durhamCrisisV1();
    for (var answer : values.entrySet()) {
      if (!protocol.inputs().containsKey(answer.getKey())) {
        throw new AnswerNotAllowedException(answer.getKey(), answer.getValue());
      }
    }
    protocol.refuseOthers(values);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(values)));
  }

  /**
   * These answers with one of them replaced.
   *
   * @throws AnswerNotAllowedException if there is no such input, or it does not allow the value
   */
  public Answers with(String input, String value) {
    var changed = new HashMap<>(values);
    changed.put(input, value);
    return new Answers(changed);
  }

  /**
   * The answer to an input, never null.
   *
   * @throws AnswerNotAllowedException if there is no such input
   */
  public String to(String input) {
    var value = values.get(input);
    if (value == null) {
      throw new AnswerNotAllowedException(input, null);
    }
    return value;
  }

  private static Answers nothingKnown() {
    var values = new HashMap<String, String>();
    Protocol.durhamCrisisV1()
        .inputs()
        .forEach(
            (input, allowed) ->
                NOT_KNOWN.stream()
                    .filter(allowed::contains)
                    .findFirst()
                    .ifPresent(word -> values.put(input, word)));
    return new Answers(values);
  }
}
