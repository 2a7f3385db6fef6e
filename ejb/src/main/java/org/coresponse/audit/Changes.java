package org.coresponse.audit;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import org.coresponse.platform.FieldChange;

/**
 * The changed fields of a line, as they are stored: {@code
 * [{"field":"status","before":"OPEN","after":"CLOSED"}]}.
 */
final class Changes {
  /** Asked for once: looking it up goes through every jar of the server. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private Changes() {}

  /** Null where nothing changed. */
  static String write(List<FieldChange> changes) {
    if (changes.isEmpty()) {
      return null;
    }
    var fields = JSON.createArrayBuilder();
    for (var change : changes) {
      var field = JSON.createObjectBuilder().add("field", change.field());
      if (change.before() != null) {
        field.add("before", change.before());
      }
      if (change.after() != null) {
        field.add("after", change.after());
      }
      if (change.row() != null) {
        field.add("row", change.row());
      }
      fields.add(field);
    }
    return fields.build().toString();
  }

  static List<FieldChange> read(String stored) {
    if (stored == null) {
      return List.of();
    }
    try (var reader = JSON.createReader(new StringReader(stored))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              f ->
                  new FieldChange(
                      f.getString("field"), text(f, "before"), text(f, "after"), text(f, "row")))
          .toList();
    }
  }

  private static String text(JsonObject field, String name) {
    return field.get(name) instanceof JsonString value ? value.getString() : null;
  }
}
