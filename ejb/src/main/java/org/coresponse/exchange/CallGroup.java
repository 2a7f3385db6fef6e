package org.coresponse.exchange;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.intake.EnterCall;

/**
 * Rows of one call that stand near one another in a file. The first says what the call is; each
 * says what its unit reported.
 */
record CallGroup(List<MappedCall> rows) {
  /** How an ended call is kept when its system's disposition is none of the city's. */
  static final String ELSEWHERE = "closed_elsewhere";

  MappedCall first() {
    return rows.get(0);
  }

  List<UnitReport> reports() {
    return rows.stream().flatMap(row -> row.reports().stream()).distinct().toList();
  }

  /** An ended call without a closing time has ended with the last that is known of it. */
  EnterCall asEntry() {
    var call = first();
    var disposition = call.disposition() != null || !call.isOver() ? call.disposition() : ELSEWHERE;
    return new EnterCall(
        call.call(), call.beat(), call.district(), disposition, call.isOver() ? endedAt() : null);
  }

  private Instant endedAt() {
    return first().closedAt() != null
        ? first().closedAt()
        : Stream.concat(
                Stream.of(first().call().receivedAt()), reports().stream().map(UnitReport::at))
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }
}
