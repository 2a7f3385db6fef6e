package org.coresponse.exchange;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a file's columns mean; read from JSON by {@link MappingReader}.
 *
 * @param name lower-case words joined by hyphens
 * @param source of the calls, as in {@code ReceiveCall}
 * @param zone of local times
 * @param header whether the first row names the columns; otherwise they are {@code 1}, {@code 2}
 *     ...
 * @param key makes the external id; rows with the same one are one call. One over 64 characters is
 *     kept as its SHA-256
 * @param empty texts that mean no value in every column
 * @param fields always with {@link Target#RECEIVED_AT} and {@link Target#NATURE}
 * @param statePlane whether latitude and longitude are written as northing and easting of North
 *     Carolina's State Plane, in feet; what lies outside the state is no point
 * @param ignoreRows rows to pass over: in one of the columns stands one of its texts
 * @param unit names the row's unit; null when the file has no units
 * @param unitTimes when the unit reported what
 */
record Mapping(
    String name,
    String source,
    ZoneId zone,
    boolean header,
    char delimiter,
    Cells key,
    Set<String> empty,
    Map<Target, Cells> fields,
    boolean statePlane,
    Map<String, Set<String>> ignoreRows,
    Cells unit,
    Map<UnitStatus, Cells> unitTimes) {

  /** Every column that it reads. */
  Set<String> columns() {
    var all = new TreeSet<String>(ignoreRows.keySet());
    Stream.of(List.of(key), fields.values(), unitTimes.values())
        .flatMap(cells -> cells.stream())
        .flatMap(Cells::everyColumn)
        .forEach(all::add);
    if (unit != null) {
      unit.everyColumn().forEach(all::add);
    }
    return all;
  }

  /** Whether the file itself says when a call was closed. */
  boolean saysWhenClosed() {
    return fields.containsKey(Target.CLOSED_AT);
  }
}
