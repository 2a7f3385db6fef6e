package org.coresponse.protocol;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.coresponse.dmn.Evaluation;

/**
 * Decides one set of answers after another by one protocol, each answer given as a code. The same
 * rules recommend the same, so a recommendation is worked out once for all answers that fire them.
 * For one thread.
 */
public final class Decider {
  /** More than these many different sets of rules are not remembered, so that memory is bounded. */
  private static final int MOST_KNOWN = 50_000;

  private final Protocol protocol;
  private final Evaluation evaluation;
  private final boolean[][] allowed;
  private final Map<Fired, Optional<Recommendation>> known = new HashMap<>();

  Decider(Protocol protocol) {
    this.protocol = protocol;
    this.evaluation = protocol.model().evaluation();
    this.allowed =
        protocol.model().inputs().stream()
            .map(
                input -> {
                  var codes = new boolean[input.domain().size()];
                  Arrays.stream(input.domain().allowed()).forEach(code -> codes[code] = true);
                  return codes;
                })
            .toArray(boolean[][]::new);
  }

  /** Rules that decided, bit by bit. */
  private record Fired(long[] bits) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Fired fired && Arrays.equals(bits, fired.bits);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bits);
    }
  }

  /**
   * What the protocol recommends. The same object for answers that fire the same rules, as long as
   * it is remembered.
   *
   * @param answers a code for every input, in the order of {@link Protocol#inputs}
   * @return empty where the protocol has no outcome: an answer it does not allow, rules that
   *     conflict, a table that leaves it open, a priority out of range
   */
  public Optional<Recommendation> decide(int[] answers) {
    for (int input = 0; input < allowed.length; input++) {
      if (!allowed[input][answers[input]]) {
        return Optional.empty();
      }
    }
    if (evaluation.answers(answers).decide() >= 0) {
      return Optional.empty();
    }
    if (known.size() >= MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(new Fired(evaluation.fired()), fired -> recommendation());
  }

  private Optional<Recommendation> recommendation() {
    try {
      return Optional.of(protocol.recommendation(evaluation));
    } catch (IllegalStateException e) {
      return Optional.empty();
    }
  }
}
