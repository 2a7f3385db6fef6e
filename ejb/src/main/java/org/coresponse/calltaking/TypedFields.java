package org.coresponse.calltaking;

import static java.util.stream.Collectors.toMap;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** What was typed, as the text that keeps it: one JSON object of strings. */
final class TypedFields {
  /** Asked for once: looking it up goes through every jar of the server. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private TypedFields() {}

  static String write(Map<String, String> typed) {
    var fields = JSON.createObjectBuilder();
    new TreeMap<>(typed).forEach(fields::add);
    return fields.build().toString();
  }

  static Map<String, String> read(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      return reader.readObject().entrySet().stream()
          .collect(toMap(Map.Entry::getKey, field -> ((JsonString) field.getValue()).getString()));
    }
  }
}
