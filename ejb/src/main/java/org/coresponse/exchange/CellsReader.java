package org.coresponse.exchange;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponse.exchange.Cells.Range;
import org.coresponse.exchange.Target.Kind;

/** Reads how a value is made of cells: a column's name, or an object that says more. */
final class CellsReader {
  private CellsReader() {}

  static Cells text(MappingNode parent, String field) {
    return read(parent, field, Kind.TEXT);
  }

  static Cells read(MappingNode parent, String field, Kind kind) {
    if (parent.value(field) instanceof JsonString) {
      return shortly(parent.text(field), kind, parent, field);
    }
    return read(parent.node(field), kind, true);
  }

  /** Only the column's name: a time needs its format as well. */
  private static Cells shortly(String column, Kind kind, MappingNode parent, String field) {
    if (kind == Kind.TIME) {
      throw parent.invalid(field, "invalid.time-format");
    }
    return new Cells(
        List.of(column),
        List.of(),
        null,
        " ",
        null,
        null,
        Set.of(),
        List.of(),
        Map.of(),
        null,
        null,
        null);
  }

  private static Cells read(MappingNode node, Kind kind, boolean mayGroup) {
    node.onlyHas(
        "column",
        "columns",
        "of",
        "constant",
        "join",
        "after",
        "before",
        "empty",
        "format",
        "translate",
        "otherwise",
        "missing",
        "range");
    requireOneOrigin(node);
    return new Cells(
        columns(node),
        node.has("of") ? groups(node, mayGroup) : List.of(),
        node.textOrNull("constant"),
        node.has("join") ? node.text("join") : " ",
        node.textOrNull("after"),
        node.textOrNull("before"),
        node.has("empty") ? Set.copyOf(node.texts("empty")) : Set.of(),
        formats(node, kind),
        node.words("translate"),
        node.textOrNull("otherwise"),
        node.textOrNull("missing"),
        range(node, kind));
  }

  private static void requireOneOrigin(MappingNode node) {
    var origins =
        List.of("column", "columns", "of", "constant").stream().filter(node::has).toList();
    if (origins.isEmpty()) {
      throw node.invalid("column", "constraint.NotNull");
    }
    if (origins.size() > 1) {
      throw node.invalid(origins.get(1), "invalid.mapping-origin");
    }
  }

  private static List<String> columns(MappingNode node) {
    if (node.has("column")) {
      return List.of(node.text("column"));
    }
    return node.has("columns") ? node.texts("columns") : List.of();
  }

  private static List<Cells> groups(MappingNode node, boolean mayGroup) {
    if (!mayGroup) {
      throw node.invalid("of", "field.unknown");
    }
    var groups = new ArrayList<Cells>();
    var values = node.list("of");
    for (var i = 0; i < values.size(); i++) {
      var at = "of[" + i + "]";
      if (values.get(i) instanceof JsonObject group) {
        groups.add(read(new MappingNode(node.path() + "." + at, group), Kind.TEXT, false));
      } else if (values.get(i) instanceof JsonString column) {
        groups.add(shortly(column.getString(), Kind.TEXT, node, at));
      } else {
        throw node.invalid(at, "field.object");
      }
    }
    return groups;
  }

  private static List<TimeFormat> formats(MappingNode node, Kind kind) {
    if (kind != Kind.TIME) {
      if (node.has("format")) {
        throw node.invalid("format", "field.unknown");
      }
      return List.of();
    }
    var formats = new ArrayList<TimeFormat>();
    for (var pattern : node.texts("format")) {
      try {
        formats.add(new TimeFormat(pattern));
      } catch (IllegalArgumentException e) {
        throw node.invalid("format[" + formats.size() + "]", "invalid.time-format");
      }
    }
    return formats;
  }

  private static Range range(MappingNode node, Kind kind) {
    if (!node.has("range")) {
      return null;
    }
    if (kind != Kind.NUMBER) {
      throw node.invalid("range", "field.unknown");
    }
    var ends = node.list("range");
    if (ends.size() != 2 || !(number(ends.get(0)) <= number(ends.get(1)))) {
      throw node.invalid("range", "invalid.range");
    }
    return new Range(number(ends.get(0)), number(ends.get(1)));
  }

  private static double number(JsonValue value) {
    return value instanceof JsonNumber number ? number.doubleValue() : Double.NaN;
  }
}
