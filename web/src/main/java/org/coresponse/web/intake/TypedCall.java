package org.coresponse.web.intake;

import static java.util.stream.Collectors.toMap;

import jakarta.json.JsonException;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;
import org.coresponse.platform.InvalidFieldException;

/** What was typed, as js/drafts.js sends and reads it: one JSON object of strings. */
final class TypedCall {
  private static final JsonProvider JSON = JsonProvider.provider();

  private TypedCall() {}

  /**
   * Values by name of their field.
   *
   * @throws InvalidFieldException when it is no object of strings
   */
  static Map<String, String> read(String json) {
    try (var reader = JSON.createReader(new StringReader(json == null ? "" : json))) {
      return reader.readObject().entrySet().stream()
          .collect(toMap(Map.Entry::getKey, field -> ((JsonString) field.getValue()).getString()));
    } catch (JsonException | ClassCastException unreadable) {
      throw new InvalidFieldException("typed", "invalid.typed");
    }
  }

  static String write(Map<String, String> typed) {
    var fields = JSON.createObjectBuilder();
    typed.forEach(fields::add);
    return fields.build().toString();
  }
}
