package org.coresponse.proof;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.protocol.Protocol;

/**
 * The calm combination that counter-examples are told against: the least value of every answer that
 * an invariant raises (asked, and No), of others "not known", else the first value.
 */
final class Calm {
  private final Map<String, String> answers = new LinkedHashMap<>();

  Calm(Protocol protocol, List<Invariant> invariants) {
    for (var input : protocol.model().inputs()) {
      var word = Outsiders.notKnown(input);
      answers.put(input.name(), word == null ? protocol.inputs().get(input.name()).get(0) : word);
    }
    for (var invariant : invariants) {
      if (invariant.form() instanceof Form.Raising raising) {
        for (var scale : raising.scales()) {
          scale.inputs().forEach(input -> answers.put(input, scale.steps().get(0).get(0)));
        }
      }
    }
  }

  /** By input, in the order of the protocol. */
  Map<String, String> answers() {
    return Collections.unmodifiableMap(answers);
  }

  /** The inputs that are answered otherwise, and those named. */
  List<String> telling(Map<String, ?> combination, String... named) {
    return answers.keySet().stream()
        .filter(
            input ->
                List.of(named).contains(input)
                    || !answers.get(input).equals(combination.get(input)))
        .toList();
  }
}
