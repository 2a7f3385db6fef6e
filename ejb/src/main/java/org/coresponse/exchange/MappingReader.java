package org.coresponse.exchange;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coresponse.platform.InvalidFieldException;

/**
 * Reads a mapping and refuses what it does not know, by the path of the field: {@code
 * fields.receivedAt.format[0]}.
 */
final class MappingReader {
  /** Of this language of mappings. */
  static final int VERSION = 1;

  /** Characters of a mapping. */
  static final int LONGEST = 60_000;

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String NAME = "[a-z0-9][a-z0-9-]{0,39}";
  private static final String SOURCE = "[A-Za-z0-9._-]{1,40}";

  private MappingReader() {}

  /**
   * @throws InvalidFieldException that names the field which cannot be taken
   */
  static Mapping read(String json) {
    if (json == null || json.isBlank()) {
      throw new InvalidFieldException("mapping", "constraint.NotNull");
    }
    if (json.length() > LONGEST) {
      throw new InvalidFieldException("mapping", "field.too-long");
    }
    return read(new MappingNode("", object(json)));
  }

  private static JsonObject object(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      return reader.readObject();
    } catch (JsonException | IllegalStateException e) {
      throw new InvalidFieldException("mapping", "invalid.mapping-json");
    }
  }

  private static Mapping read(MappingNode root) {
    root.onlyHas(
        "version",
        "name",
        "source",
        "zone",
        "header",
        "delimiter",
        "key",
        "empty",
        "fields",
        "statePlane",
        "ignoreRows",
        "unitTimes");
    if (root.number("version") != VERSION) {
      throw root.invalid("version", "invalid.mapping-version");
    }
    var fields = fields(root.node("fields"));
    var units = root.has("unitTimes") ? root.node("unitTimes") : null;
    if (fields.containsKey(Target.LATITUDE) != fields.containsKey(Target.LONGITUDE)) {
      throw root.invalid("fields", "invalid.point");
    }
    return new Mapping(
        root.matching("name", NAME),
        root.matching("source", SOURCE),
        zone(root),
        root.flag("header", true),
        delimiter(root),
        CellsReader.text(root, "key"),
        root.has("empty") ? Set.copyOf(root.texts("empty")) : Set.of(),
        fields,
        root.flag("statePlane", false),
        root.has("ignoreRows") ? ignored(root.node("ignoreRows")) : Map.of(),
        units == null ? null : unit(units),
        units == null ? Map.of() : unitTimes(units.node("statuses")));
  }

  private static ZoneId zone(MappingNode root) {
    try {
      return ZoneId.of(root.text("zone"));
    } catch (DateTimeException e) {
      throw root.invalid("zone", "invalid.zone");
    }
  }

  private static char delimiter(MappingNode root) {
    var given = root.has("delimiter") ? root.text("delimiter") : ",";
    if (given.length() != 1 || "\"\r\n".contains(given)) {
      throw root.invalid("delimiter", "invalid.delimiter");
    }
    return given.charAt(0);
  }

  private static Map<Target, Cells> fields(MappingNode node) {
    node.onlyHas(Stream.of(Target.values()).map(Target::field).toArray(String[]::new));
    var found = new EnumMap<Target, Cells>(Target.class);
    for (var name : node.names()) {
      var target = Target.of(name);
      var cells = CellsReader.read(node, name, target.kind());
      found.put(target, cells);
      Stream.concat(
              cells.translate().values().stream(),
              Stream.of(cells.constant(), cells.otherwise(), cells.missing())
                  .filter(text -> text != null))
          .filter(text -> !target.takes(text))
          .findFirst()
          .ifPresent(
              text -> {
                throw node.invalid(name, "invalid.choice");
              });
    }
    for (var needed : Set.of(Target.RECEIVED_AT, Target.NATURE)) {
      if (!found.containsKey(needed)) {
        throw node.invalid(needed.field(), "constraint.NotNull");
      }
    }
    return found;
  }

  private static Map<String, Set<String>> ignored(MappingNode node) {
    var found = new LinkedHashMap<String, Set<String>>();
    for (var column : node.names()) {
      found.put(column, new HashSet<>(node.texts(column)));
    }
    return found;
  }

  private static Cells unit(MappingNode node) {
    node.onlyHas("unit", "statuses");
    return CellsReader.text(node, "unit");
  }

  private static Map<UnitStatus, Cells> unitTimes(MappingNode node) {
    node.onlyHas(Stream.of(UnitStatus.values()).map(Enum::name).toArray(String[]::new));
    var found = new EnumMap<UnitStatus, Cells>(UnitStatus.class);
    for (var name : node.names()) {
      found.put(UnitStatus.valueOf(name), CellsReader.read(node, name, Target.Kind.TIME));
    }
    return found;
  }
}
