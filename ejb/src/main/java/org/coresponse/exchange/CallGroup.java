package org.coresponse.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coresponse.intake.EnterCall;
import org.coresponse.units.UnitReport;

/**
 * Rows of one call that stand near one another in a file. The first says what the call is, the
 * first that says that it is over ends it, and each says what its units reported.
 */
record CallGroup(List<MappedRow> rows) {
  /** How an ended call is kept when its system's disposition is none of the city's. */
  static final String ELSEWHERE = "closed_elsewhere";

  /** The calls of some rows by external id; rows without one are left out. */
  static Map<String, CallGroup> of(List<MappedRow> rows) {
    var groups = new LinkedHashMap<String, CallGroup>();
    for (var row : rows) {
      if (row.call() != null) {
        groups
            .computeIfAbsent(row.call().call().externalId(), id -> new CallGroup(new ArrayList<>()))
            .rows()
            .add(row);
      }
    }
    return groups;
  }

  MappedCall first() {
    return rows.get(0).call();
  }

  /** The first that says that the call is over, or the first of all where none does. */
  private MappedCall last() {
    return rows.stream()
        .map(MappedRow::call)
        .filter(MappedCall::isOver)
        .findFirst()
        .orElse(first());
  }

  /** Whether a row says that the call is over. */
  boolean isOver() {
    return last().isOver();
  }

  List<UnitReport> reports() {
    return rows.stream().flatMap(row -> row.call().reports().stream()).distinct().toList();
  }

  /** What is to be remarked of rows that say something else of the call than its first row. */
  Stream<Remark> differing(String firstFingerprint) {
    return rows.stream()
        .filter(row -> !row.call().fingerprint().equals(firstFingerprint))
        .map(row -> new Remark(row.line(), null, RemarkReason.DIFFERS_FROM_FIRST));
  }

  EnterCall asEntry() {
    return asEntry(List.of());
  }

  /**
   * The call as it is entered.
   *
   * @param known what its units reported in rows before
   */
  EnterCall asEntry(Collection<UnitReport> known) {
    var call = first();
    var last = last();
    var disposition = last.disposition() != null || !last.isOver() ? last.disposition() : ELSEWHERE;
    var ended = last.closedAt() != null ? last.closedAt() : lastKnown(call, known, reports());
    return new EnterCall(
        call.call(), call.beat(), call.district(), disposition, last.isOver() ? ended : null);
  }

  /** An ended call without a closing time has ended with the last that is known of it. */
  static Instant lastKnown(
      MappedCall call, Collection<UnitReport> known, Collection<UnitReport> more) {
    return Stream.concat(
            Stream.of(call.call().receivedAt()),
            Stream.concat(known.stream(), more.stream()).map(UnitReport::at))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
