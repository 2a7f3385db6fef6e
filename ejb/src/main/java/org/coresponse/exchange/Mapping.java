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
 * @param key makes the external id; rows with the same one are one call. One over 64 characters is
 *     kept as its SHA-256
 * @param empty texts that mean no value in every column
 * @param fields always with {@link Target#RECEIVED_AT} and {@link Target#NATURE}
 * @param statePlane whether latitude and longitude are written as northing and easting of North
 *     Carolina's State Plane, in feet; what lies outside the state is no point
 * @param ignoreRows rows to pass over: in one of the columns stands one of its texts
 * @param units where a row says what units reported; empty when the file has no units
 */
record Mapping(
    String name,
    String source,
    ZoneId zone,
    FileLayout layout,
    MappedField key,
    Set<String> empty,
    Map<Target, MappedField> fields,
    boolean statePlane,
    Map<String, Set<String>> ignoreRows,
    List<UnitColumns> units) {

  /** Every value it makes of a row, in the order people read them. */
  Stream<MappedField> everyField() {
    return Stream.of(
            Stream.of(key),
            fields.values().stream(),
            units.stream().flatMap(columns -> columns.fields()))
        .flatMap(each -> each);
  }

  /** Every column that it reads. */
  Set<String> columns() {
    var all = new TreeSet<String>(ignoreRows.keySet());
    everyField().flatMap(field -> field.cells().columns()).forEach(all::add);
    return all;
  }
}
