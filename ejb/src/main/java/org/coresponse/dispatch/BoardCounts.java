package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Instant;

/**
 * How many open incidents there are, and how they stand.
 *
 * @param waiting of all, those that nobody was sent to
 * @param oldestWaiting when the first of those was opened; null where there is none
 */
public record BoardCounts(
    long all, long waiting, long notTriaged, long onTheWay, Instant oldestWaiting)
    implements Serializable {

  public long of(BoardFilter filter) {
    return switch (filter) {
      case ALL -> all;
      case WAITING -> waiting;
      case NOT_TRIAGED -> notTriaged;
      case ON_THE_WAY -> onTheWay;
    };
  }
}
