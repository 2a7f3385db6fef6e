package org.coresponse.exchange;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coresponse.exchange.Target.Kind;
import org.coresponse.units.UnitStatus;

/**
 * Reads where a file says what units reported: one object, or a list of them where a row has
 * several units.
 */
final class UnitColumnsReader {
  private static final String FIELD = "unitTimes";

  private UnitColumnsReader() {}

  static List<UnitColumns> read(MappingNode root) {
    if (!root.has(FIELD)) {
      return List.of();
    }
    if (root.value(FIELD) instanceof JsonObject) {
      return List.of(one(root.node(FIELD)));
    }
    var found = new ArrayList<UnitColumns>();
    var values = root.list(FIELD);
    for (var i = 0; i < values.size(); i++) {
      var at = FIELD + "[" + i + "]";
      if (!(values.get(i) instanceof JsonObject object)) {
        throw root.invalid(at, "field.object");
      }
      found.add(one(new MappingNode(root.at(at), object)));
    }
    return found;
  }

  private static UnitColumns one(MappingNode node) {
    node.onlyHas("unit", "statuses", "status", "at");
    var unit = CellsReader.read(node, "unit", Kind.TEXT);
    if (node.has("statuses")) {
      if (node.has("status") || node.has("at")) {
        throw node.invalid("status", "invalid.unit-statuses");
      }
      return new UnitColumns(unit, times(node.node("statuses")), null, null);
    }
    var status = CellsReader.read(node, "status", Kind.TEXT);
    requireStatuses(node, status);
    return new UnitColumns(unit, Map.of(), status, CellsReader.read(node, "at", Kind.TIME));
  }

  private static void requireStatuses(MappingNode node, MappedField status) {
    var known = Stream.of(UnitStatus.values()).map(Enum::name).toList();
    if (!status.cells().ownValues().allMatch(known::contains)) {
      throw node.invalid("status", "invalid.choice");
    }
  }

  private static Map<UnitStatus, MappedField> times(MappingNode node) {
    node.onlyHas(Stream.of(UnitStatus.values()).map(Enum::name).toArray(String[]::new));
    var found = new EnumMap<UnitStatus, MappedField>(UnitStatus.class);
    for (var name : node.names()) {
      found.put(UnitStatus.valueOf(name), CellsReader.read(node, name, Kind.TIME));
    }
    return found;
  }
}
