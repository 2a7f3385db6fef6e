package org.coresponse.exchange;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coresponse.exchange.Cells.Cut;
import org.coresponse.exchange.Cells.Origin;
import org.coresponse.exchange.Cells.Words;
import org.coresponse.exchange.Target.Kind;

/** Reads how a value is made of cells: a column's name, or an object that says more. */
final class CellsReader {
  private static final Set<String> ORIGINS = Set.of("column", "columns", "of", "first", "constant");
  private static final Set<String> OF_TEXT =
      Set.of("join", "after", "before", "empty", "translate", "otherwise", "missing");
  private static final Set<String> OF_TIME = Set.of("format");
  private static final Set<String> OF_NUMBER = Set.of("decimal", "divide", "range");

  private CellsReader() {}

  static MappedField read(MappingNode parent, String field, Kind kind) {
    return new MappedField(parent.at(field), cells(parent, field, kind));
  }

  private static Cells cells(MappingNode parent, String field, Kind kind) {
    if (parent.value(field) instanceof JsonString) {
      if (kind == Kind.TIME) { // the column alone does not say how it is written
        throw parent.invalid(field, "invalid.time-format");
      }
      return Cells.of(parent.text(field));
    }
    return cells(parent.node(field), kind, true);
  }

  private static Cells cells(MappingNode node, Kind kind, boolean mayGroup) {
    requireKnown(node, kind);
    requireOneOrigin(node);
    var origin =
        new Origin(
            columns(node),
            groups(node, "of", mayGroup),
            groups(node, "first", mayGroup),
            node.textOrNull("constant"),
            node.has("join") ? node.text("join") : " ");
    return new Cells(
        origin,
        new Cut(textOrTexts(node, "after"), node.textOrNull("before")),
        new Words(
            node.has("empty") ? Set.copyOf(node.texts("empty")) : Set.of(),
            Map.copyOf(node.words("translate")),
            node.textOrNull("otherwise"),
            node.textOrNull("missing")),
        kind == Kind.TIME ? formats(node) : List.of(),
        number(node));
  }

  private static void requireKnown(MappingNode node, Kind kind) {
    var known =
        switch (kind) {
          case TEXT -> Stream.of(ORIGINS, OF_TEXT);
          case TIME -> Stream.of(ORIGINS, OF_TEXT, OF_TIME);
          case NUMBER -> Stream.of(ORIGINS, OF_TEXT, OF_NUMBER);
        };
    node.onlyHas(known.flatMap(Set::stream).toArray(String[]::new));
  }

  private static void requireOneOrigin(MappingNode node) {
    var origins = node.names().stream().filter(ORIGINS::contains).toList();
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

  private static List<String> textOrTexts(MappingNode node, String field) {
    if (!node.has(field)) {
      return List.of();
    }
    return node.value(field) instanceof JsonString ? List.of(node.text(field)) : node.texts(field);
  }

  private static List<Cells> groups(MappingNode node, String field, boolean mayGroup) {
    if (!node.has(field)) {
      return List.of();
    }
    if (!mayGroup) {
      throw node.invalid(field, "field.unknown");
    }
    var groups = new ArrayList<Cells>();
    var values = node.list(field);
    for (var i = 0; i < values.size(); i++) {
      var at = field + "[" + i + "]";
      if (values.get(i) instanceof JsonObject group) {
        groups.add(cells(new MappingNode(node.at(at), group), Kind.TEXT, false));
      } else if (values.get(i) instanceof JsonString column) {
        groups.add(Cells.of(column.getString()));
      } else {
        throw node.invalid(at, "field.object");
      }
    }
    return groups;
  }

  private static List<TimeFormat> formats(MappingNode node) {
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

  private static NumberFormat number(MappingNode node) {
    var plain = NumberFormat.PLAIN;
    var decimal = node.has("decimal") ? node.text("decimal") : ".";
    if (!decimal.equals(".") && !decimal.equals(",")) {
      throw node.invalid("decimal", "invalid.decimal");
    }
    var divide = node.has("divide") ? node.number("divide") : plain.divide();
    if (!(divide > 0)) {
      throw node.invalid("divide", "invalid.divide");
    }
    if (!node.has("range")) {
      return new NumberFormat(decimal.charAt(0), divide, plain.least(), plain.most());
    }
    var ends = node.list("range");
    if (ends.size() != 2 || !(number(ends.get(0)) <= number(ends.get(1)))) {
      throw node.invalid("range", "invalid.range");
    }
    return new NumberFormat(decimal.charAt(0), divide, number(ends.get(0)), number(ends.get(1)));
  }

  private static double number(JsonValue value) {
    return value instanceof JsonNumber number ? number.doubleValue() : Double.NaN;
  }
}
