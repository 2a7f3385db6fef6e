package org.coresponse.exchange;

import java.util.Map;
import java.util.stream.Stream;
import org.coresponse.units.UnitStatus;

/**
 * Where a row says what a unit reported: a column for each status, or one that names the status
 * beside one with its time.
 *
 * @param unit names the unit
 * @param times when it reported what; empty where the row names the status
 * @param status names the status; null where each has its column
 * @param at when it reported that status; null where each has its column
 */
record UnitColumns(
    MappedField unit, Map<UnitStatus, MappedField> times, MappedField status, MappedField at) {

  Stream<MappedField> fields() {
    var named = status == null ? Stream.<MappedField>empty() : Stream.of(status, at);
    return Stream.concat(Stream.of(unit), Stream.concat(times.values().stream(), named));
  }
}
