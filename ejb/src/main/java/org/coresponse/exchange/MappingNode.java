package org.coresponse.exchange;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponse.platform.InvalidFieldException;

/**
 * An object of a mapping's JSON that knows its path.
 *
 * @param path of this object from the root, empty for the root
 */
record MappingNode(String path, JsonObject json) {
  private static final int LONGEST_TEXT = 500;
  private static final int MOST_ENTRIES = 1000;

  /** The failure of one of its fields. */
  InvalidFieldException invalid(String field, String reason) {
    return new InvalidFieldException(at(field), reason);
  }

  /** The path of one of its fields. */
  String at(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  void onlyHas(String... known) {
    for (var name : json.keySet()) {
      if (!List.of(known).contains(name)) {
        throw invalid(name, "field.unknown");
      }
    }
  }

  Set<String> names() {
    if (json.size() > MOST_ENTRIES) {
      throw new InvalidFieldException(path, "field.too-long");
    }
    return json.keySet();
  }

  boolean has(String field) {
    return json.containsKey(field);
  }

  JsonValue value(String field) {
    if (!has(field)) {
      throw invalid(field, "constraint.NotNull");
    }
    return json.get(field);
  }

  MappingNode node(String field) {
    if (value(field) instanceof JsonObject object) {
      return new MappingNode(at(field), object);
    }
    throw invalid(field, "field.object");
  }

  boolean flag(String field, boolean standard) {
    if (!has(field)) {
      return standard;
    }
    return switch (json.get(field).getValueType()) {
      case TRUE -> true;
      case FALSE -> false;
      default -> throw invalid(field, "field.boolean");
    };
  }

  double number(String field) {
    if (value(field) instanceof JsonNumber number) {
      return number.doubleValue();
    }
    throw invalid(field, "field.number");
  }

  String text(String field) {
    return text(field, value(field));
  }

  /** The text, or null where it is not given. */
  String textOrNull(String field) {
    return has(field) ? text(field) : null;
  }

  String matching(String field, String pattern) {
    var text = text(field);
    if (!text.matches(pattern)) {
      throw invalid(field, "constraint.Pattern");
    }
    return text;
  }

  /** The texts of a list with at least one. */
  List<String> texts(String field) {
    var found = new ArrayList<String>();
    var values = list(field);
    for (var i = 0; i < values.size(); i++) {
      found.add(text(field + "[" + i + "]", values.get(i)));
    }
    return found;
  }

  List<JsonValue> list(String field) {
    var value = value(field);
    if (value.getValueType() != JsonValue.ValueType.ARRAY) {
      throw invalid(field, "field.list");
    }
    var values = value.asJsonArray();
    if (values.isEmpty() || values.size() > MOST_ENTRIES) {
      throw invalid(field, "invalid.mapping-list");
    }
    return values;
  }

  /** The texts of an object by their names; empty where it is not given. */
  Map<String, String> words(String field) {
    var found = new LinkedHashMap<String, String>();
    if (has(field)) {
      var node = node(field);
      node.names().forEach(name -> found.put(name, node.text(name)));
    }
    return found;
  }

  private String text(String field, JsonValue value) {
    if (!(value instanceof JsonString given)) {
      throw invalid(field, "field.text");
    }
    var text = given.getString();
    if (text.length() > LONGEST_TEXT) {
      throw invalid(field, "field.too-long");
    }
    return text;
  }
}
