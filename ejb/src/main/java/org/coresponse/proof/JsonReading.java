package org.coresponse.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads JSON on past whatever is wrong with it: each flaw is kept with its place, and null stands
 * for what could not be read. For one reading.
 */
final class JsonReading {
  private static final JsonProvider JSON = JsonProvider.provider();

  private final List<InvariantFlaw> flaws = new ArrayList<>();

  /** Whether nothing was wrong yet. */
  boolean flawless() {
    return flaws.isEmpty();
  }

  /** Refuses what was read when anything was wrong. */
  void refuse() {
    if (!flaws.isEmpty()) {
      throw new InvalidInvariantException(flaws);
    }
  }

  JsonValue parsed(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      return reader.readValue();
    } catch (JsonException e) {
      flaw("", InvariantFlaw.Problem.NOT_JSON, Objects.toString(e.getMessage(), ""));
      return null;
    }
  }

  /** What has to be there. */
  JsonValue member(JsonObject object, String name, String where) {
    if (!object.containsKey(name)) {
      flaw(where + "." + name, InvariantFlaw.Problem.MISSING, name);
      return null;
    }
    return object.get(name);
  }

  JsonObject object(JsonValue value, String where) {
    if (value instanceof JsonObject object) {
      return object;
    }
    if (value != null) {
      flaw(where, InvariantFlaw.Problem.WRONG_TYPE, "", "{...}");
    }
    return null;
  }

  String text(JsonObject object, String name, String where) {
    var value = member(object, name, where);
    if (value == null) {
      return null;
    }
    return text(value, where + "." + name);
  }

  String text(JsonValue value, String where) {
    if (!(value instanceof JsonString string)) {
      flaw(where, InvariantFlaw.Problem.WRONG_TYPE, "", "\"...\"");
      return null;
    }
    if (string.getString().isBlank()) {
      flaw(where, InvariantFlaw.Problem.EMPTY, "");
      return null;
    }
    return string.getString();
  }

  /** One of these words. */
  String word(JsonObject object, String name, String where, List<String> words) {
    var word = text(object, name, where);
    if (word != null && !words.contains(word)) {
      flaw(
          where + "." + name,
          InvariantFlaw.Problem.UNKNOWN_WORD,
          word,
          words.toArray(String[]::new));
      return null;
    }
    return word;
  }

  List<String> texts(JsonObject object, String name, String where) {
    var value = member(object, name, where);
    return value == null ? null : texts(value, where + "." + name);
  }

  List<String> texts(JsonValue value, String where) {
    var read = each(value, where, this::text);
    if (read != null && read.isEmpty()) {
      flaw(where, InvariantFlaw.Problem.EMPTY, "");
    }
    return read;
  }

  <T> List<T> each(
      JsonObject object, String name, String where, BiFunction<JsonValue, String, T> read) {
    var value = member(object, name, where);
    return value == null ? null : each(value, where + "." + name, read);
  }

  /** Null when one of them cannot be read. */
  <T> List<T> each(JsonValue value, String where, BiFunction<JsonValue, String, T> read) {
    if (!(value instanceof JsonArray array)) {
      flaw(where, InvariantFlaw.Problem.WRONG_TYPE, "", "[...]");
      return null;
    }
    var all = new ArrayList<T>();
    for (int i = 0; i < array.size(); i++) {
      all.add(read.apply(array.get(i), where + "[" + i + "]"));
    }
    return all.contains(null) ? null : all;
  }

  /** Whatever else is there is a flaw. */
  void only(JsonObject object, String where, String... names) {
    var others =
        object.keySet().stream()
            .filter(Predicate.not(Set.of(names)::contains))
            .collect(Collectors.toList());
    for (var other : others) {
      flaw(where + "." + other, InvariantFlaw.Problem.UNEXPECTED, other, names);
    }
  }

  /**
   * A whole number from 0.
   *
   * @param otherwise what stands for one that is not there or cannot be read
   */
  int number(JsonObject object, String name, String where, int most, int otherwise) {
    if (!object.containsKey(name)) {
      return otherwise;
    }
    if (!(object.get(name) instanceof JsonNumber number) || !number.isIntegral()) {
      flaw(where + "." + name, InvariantFlaw.Problem.WRONG_TYPE, "", "0 ... " + most);
      return otherwise;
    }
    var value = number.bigIntegerValue();
    if (value.signum() < 0 || value.compareTo(BigInteger.valueOf(most)) > 0) {
      flaw(
          where + "." + name,
          InvariantFlaw.Problem.OUT_OF_BOUNDS,
          value.toString(),
          "0 ... " + most);
      return otherwise;
    }
    return value.intValue();
  }

  /**
   * Keeps a flaw.
   *
   * @param allowed what could stand there instead
   */
  void flaw(String where, InvariantFlaw.Problem problem, String found, String... allowed) {
    flaws.add(new InvariantFlaw(where, problem, found, List.of(allowed)));
  }
}
