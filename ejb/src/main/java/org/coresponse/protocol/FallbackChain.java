package org.coresponse.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What goes instead when something cannot, step by step: data of a protocol's {@code response}
 * table. A pure function. Immutable.
 *
 * @param next by way of answering, what goes instead; one that is missing has nothing after it
 */
public record FallbackChain(Map<ResponseMode, ResponseMode> next) {
  /** A chain of no protocol: what is recommended, then its own fallback. */
  public static final FallbackChain NONE = new FallbackChain(Map.of());

  /** Copies. */
  public FallbackChain {
    var copy = new EnumMap<ResponseMode, ResponseMode>(ResponseMode.class);
    copy.putAll(next);
    next = Collections.unmodifiableMap(copy);
  }

  /**
   * The chain of a protocol: of each primary the fallback beside it, that of the first rule where
   * rules differ.
   */
  public static FallbackChain of(Protocol protocol) {
    var response = protocol.model().table("response");
    var names = response.outputs().stream().map(output -> output.name()).toList();
    var next = new EnumMap<ResponseMode, ResponseMode>(ResponseMode.class);
    for (var rule : response.rules()) {
      next.putIfAbsent(
          ResponseMode.valueOf((String) rule.outputs().get(names.indexOf("primary"))),
          ResponseMode.valueOf((String) rule.outputs().get(names.indexOf("fallback"))));
    }
    return new FallbackChain(next);
  }

  /**
   * Every step, each once: what is recommended, what its own rule puts in its place, and so on.
   *
   * @param recommended what should go
   * @param fallback what the rule that recommends it says goes instead
   */
  public List<ResponseMode> from(ResponseMode recommended, ResponseMode fallback) {
    var steps = new ArrayList<ResponseMode>();
    steps.add(recommended);
    for (var step = fallback; step != null && !steps.contains(step); step = next.get(step)) {
      steps.add(step);
    }
    return List.copyOf(steps);
  }
}
