package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When an incident passed each hop, and how long it took between them: the one place where
 * intervals are computed.
 *
 * @param incident its number
 * @param hops in their usual order; only those that have happened
 */
public record IncidentClock(String incident, Map<Hop, Instant> hops) implements Serializable {

  public IncidentClock {
    hops = hops.isEmpty() ? Map.of() : new EnumMap<>(hops);
  }

  /**
   * One length of time.
   *
   * @param length null until both ends have happened
   * @param negative whether its end stands before its beginning: a clock was wrong, and it is shown
   *     rather than hidden
   */
  public record Measured(Interval interval, Duration length, boolean negative)
      implements Serializable {}

  /** When it passed a hop, or null. */
  public Instant at(Hop hop) {
    return hops.get(hop);
  }

  /** How long it took between the ends of an interval; null until both have happened. */
  public Duration length(Interval interval) {
    var from = at(interval.from());
    var to = at(interval.to());
    return from == null || to == null ? null : Duration.between(from, to);
  }

  /** Every interval, whether it has ended or not. */
  public List<Measured> intervals() {
    return Stream.of(Interval.values())
        .map(
            interval -> {
              var length = length(interval);
              return new Measured(interval, length, length != null && length.isNegative());
            })
        .toList();
  }
}
