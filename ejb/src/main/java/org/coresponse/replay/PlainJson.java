package org.coresponse.replay;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.coresponse.intake.Answer;
import org.coresponse.intake.CallerWish;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.intake.Weapon;

/** Records as JSON that is the same whenever they are: components in their order, no blanks. */
final class PlainJson {
  private static final JsonProvider JSON = JsonProvider.provider();

  private PlainJson() {}

  /** Null for null. */
  static String of(Record value) {
    return value == null ? null : json(value).toString();
  }

  /** Safety answers as {@link #of} wrote them; null for null. */
  static SafetyAnswers safety(String json) {
    if (json == null) {
      return null;
    }
    try (var reader = JSON.createReader(new StringReader(json))) {
      var given = reader.readObject();
      return new SafetyAnswers(
          Weapon.valueOf(given.getString("weapon")),
          answer(given, "violence"),
          answer(given, "violence24h"),
          answer(given, "threat"),
          answer(given, "crime"),
          answer(given, "agitation"),
          answer(given, "safetyFlag"),
          answer(given, "violenceHistory"),
          answer(given, "medical"),
          answer(given, "attempt"),
          answer(given, "severeIntox"),
          answer(given, "suicidal"),
          answer(given, "child"),
          answer(given, "repeatCall"),
          CallerWish.valueOf(given.getString("callerWish")));
    }
  }

  private static Answer answer(JsonObject given, String question) {
    return Answer.valueOf(given.getString(question));
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonValue json(Object value) {
    if (value == null) {
      return JsonValue.NULL;
    }
    if (value instanceof Record record) {
      return components(record);
    }
    if (value instanceof List<?> list) {
      var array = JSON.createArrayBuilder();
      list.forEach(item -> array.add(json(item)));
      return array.build();
    }
    if (value instanceof Number number) {
      return JSON.createValue(number.longValue());
    }
    if (value instanceof Boolean truth) {
      return truth ? JsonValue.TRUE : JsonValue.FALSE;
    }
    return JSON.createValue(value.toString());
  }

  private static JsonValue components(Record record) {
    var object = JSON.createObjectBuilder();
    for (var component : record.getClass().getRecordComponents()) {
      try {
        object.add(component.getName(), json(component.getAccessor().invoke(record)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return object.build();
  }
}
