package org.coresponse.exchange;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParsingException;
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
 * fields.receivedAt.format[0]}, and by its line.
 */
final class MappingReader {
  /** Of this language of mappings. */
  static final int VERSION = 1;

  /** Characters of a mapping. */
  static final int LONGEST = 60_000;

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String NAME = "[a-z0-9][a-z0-9-]{0,39}";
  private static final String SOURCE = "[A-Za-z0-9._-]{1,40}";
  private static final Set<String> NAMES =
      Set.of(
          "version",
          "name",
          "source",
          "zone",
          "key",
          "empty",
          "fields",
          "statePlane",
          "ignoreRows",
          "unitTimes");

  private MappingReader() {}

  /**
   * @throws InvalidMappingException that names the field which cannot be taken, and its line
   */
  static Mapping read(String json) {
    if (json == null || json.isBlank()) {
      throw new InvalidMappingException("mapping", "constraint.NotNull", 1);
    }
    if (json.length() > LONGEST) {
      throw new InvalidMappingException("mapping", "field.too-long", 1);
    }
    var lines = lines(json);
    try (var reader = JSON.createReader(new StringReader(json))) {
      return read(new MappingNode("", reader.readObject()));
    } catch (JsonException e) { // a list or a word alone
      throw new InvalidMappingException("mapping", "invalid.mapping-json", 1);
    } catch (InvalidFieldException e) {
      throw new InvalidMappingException(e.field(), e.reason(), lines.line(e.field()));
    }
  }

  private static JsonLines lines(String json) {
    try {
      return JsonLines.of(json);
    } catch (JsonParsingException e) {
      var line = Math.max(1, e.getLocation().getLineNumber());
      throw new InvalidMappingException("mapping", "invalid.mapping-json", line);
    }
  }

  private static Mapping read(MappingNode root) {
    root.onlyHas(Stream.concat(NAMES.stream(), LayoutReader.NAMES.stream()).toArray(String[]::new));
    if (root.number("version") != VERSION) {
      throw root.invalid("version", "invalid.mapping-version");
    }
    var fields = fields(root.node("fields"));
    if (fields.containsKey(Target.LATITUDE) != fields.containsKey(Target.LONGITUDE)) {
      throw root.invalid("fields", "invalid.point");
    }
    return new Mapping(
        root.matching("name", NAME),
        root.matching("source", SOURCE),
        zone(root),
        LayoutReader.read(root),
        CellsReader.read(root, "key", Target.Kind.TEXT),
        root.has("empty") ? Set.copyOf(root.texts("empty")) : Set.of(),
        fields,
        root.flag("statePlane", false),
        root.has("ignoreRows") ? ignored(root.node("ignoreRows")) : Map.of(),
        UnitColumnsReader.read(root));
  }

  private static ZoneId zone(MappingNode root) {
    try {
      return ZoneId.of(root.text("zone"));
    } catch (DateTimeException e) {
      throw root.invalid("zone", "invalid.zone");
    }
  }

  private static Map<Target, MappedField> fields(MappingNode node) {
    node.onlyHas(Stream.of(Target.values()).map(Target::field).toArray(String[]::new));
    var found = new EnumMap<Target, MappedField>(Target.class);
    for (var name : node.names()) {
      var target = Target.of(name);
      var field = CellsReader.read(node, name, target.kind());
      if (!field.cells().ownValues().allMatch(target::takes)) {
        throw node.invalid(name, "invalid.choice");
      }
      found.put(target, field);
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
}
