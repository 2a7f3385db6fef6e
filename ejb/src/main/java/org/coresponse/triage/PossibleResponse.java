package org.coresponse.triage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.protocol.ResponseMode;

/**
 * What of a fallback chain was possible as of one second.
 *
 * @param mode the first step that could go; {@link ResponseMode#NONE} where none could
 * @param knownHere false where the system has no register of its crews and takes it as possible
 * @param skipped the steps before it, each with why it could not
 */
public record PossibleResponse(ResponseMode mode, boolean knownHere, List<Skipped> skipped)
    implements Serializable {

  /** A step that could not go. */
  public record Skipped(ResponseMode mode, Possibility why) implements Serializable {}

  public PossibleResponse {
    skipped = List.copyOf(skipped);
  }

  /** The one rule, a pure function: the first step of the chain that can go. */
  static PossibleResponse along(List<ResponseMode> chain, Map<ResponseMode, Possibility> now) {
    var skipped = new ArrayList<Skipped>();
    for (var step : chain) {
      if (now.get(step).goes()) {
        return new PossibleResponse(step, now.get(step) == Possibility.POSSIBLE, skipped);
      }
      skipped.add(new Skipped(step, now.get(step)));
    }
    return new PossibleResponse(ResponseMode.NONE, true, skipped);
  }

  /** The skipped steps as they are stored: {@code COR:ALL_BUSY,CRT:NOBODY_ON_DUTY}. */
  String skippedAsKept() {
    return skipped.stream()
        .map(step -> step.mode() + ":" + step.why())
        .collect(Collectors.joining(","));
  }

  static List<Skipped> skippedOf(String kept) {
    return kept.isEmpty()
        ? List.of()
        : Stream.of(kept.split(","))
            .map(step -> step.split(":"))
            .map(s -> new Skipped(ResponseMode.valueOf(s[0]), Possibility.valueOf(s[1])))
            .toList();
  }
}
