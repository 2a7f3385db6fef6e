package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * How many open incidents there are, and what they wait for.
 *
 * @param counts of each filter
 * @param oldestWaiting when the first of those was opened that nobody was sent to; null where there
 *     is none
 * @param late how many wait longer for somebody to be sent than their priority may
 */
public record BoardCounts(Map<BoardFilter, Long> counts, Instant oldestWaiting, long late)
    implements Serializable {
  public BoardCounts {
    counts = Map.copyOf(counts);
  }

  public long of(BoardFilter filter) {
    return counts.get(filter);
  }
}
