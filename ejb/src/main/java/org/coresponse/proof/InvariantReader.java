package org.coresponse.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.protocol.ResponseMode;

/** Reads invariants from JSON and collects everything that is wrong. For one reading. */
final class InvariantReader {
  private static final JsonProvider JSON = JsonProvider.provider();
  private static final List<String> CONDITIONS =
      List.of("answer", "table", "sends", "primary", "priority", "all", "any", "not");
  private static final int PRIORITIES = 10;

  private final List<InvariantFlaw> flaws = new ArrayList<>();

  List<Invariant> list(String json) {
    var read = new ArrayList<Invariant>();
    var ids = new HashSet<String>();
    if (parsed(json) instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        var invariant = invariant(array.get(i), "[" + i + "]");
        if (invariant != null && !ids.add(invariant.id())) {
          flaw("[" + i + "].id", InvariantFlaw.Problem.DUPLICATE, invariant.id());
        }
        read.add(invariant);
      }
    } else if (flaws.isEmpty()) {
      flaw("", InvariantFlaw.Problem.WRONG_TYPE, "", "[...]");
    }
    refuse();
    return List.copyOf(read);
  }

  Invariant one(String json) {
    var parsed = parsed(json);
    var invariant = parsed == null ? null : invariant(parsed, "");
    refuse();
    return invariant;
  }

  private void refuse() {
    if (!flaws.isEmpty()) {
      throw new InvalidInvariantException(flaws);
    }
  }

  private JsonValue parsed(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      return reader.readValue();
    } catch (JsonException e) {
      flaw("", InvariantFlaw.Problem.NOT_JSON, Objects.toString(e.getMessage(), ""));
      return null;
    }
  }

  private Invariant invariant(JsonValue value, String at) {
    if (!(value instanceof JsonObject object)) {
      flaw(at, InvariantFlaw.Problem.WRONG_TYPE, "", "{...}");
      return null;
    }
    var id = text(object, "id", at);
    var where = id == null ? at : id;
    var kind = word(object, "kind", where, names(Invariant.Kind.values()));
    var sentence = sentence(object, "sentence", where, true);
    var reason = sentence(object, "reason", where, false);
    if (kind == null) {
      return null;
    }
    var form =
        switch (Invariant.Kind.valueOf(kind)) {
          case WHENEVER -> whenever(object, where);
          case RAISING -> raising(object, where);
          case DECIDED -> decided(object, where);
        };
    return id == null || sentence == null || form == null
        ? null
        : new Invariant(id, sentence, form, reason);
  }

  private Form whenever(JsonObject object, String where) {
    only(object, where, "id", "kind", "sentence", "reason", "when", "then");
    var when = condition(member(object, "when", where), where + ".when");
    var then = condition(member(object, "then", where), where + ".then");
    return when == null || then == null ? null : new Form.Whenever(when, then);
  }

  private Form decided(JsonObject object, String where) {
    only(object, where, "id", "kind", "sentence", "reason", "priority");
    var bounds = bounds(member(object, "priority", where), where + ".priority");
    return bounds == null ? null : new Form.Decided(bounds.atLeast(), bounds.atMost());
  }

  private Form raising(JsonObject object, String where) {
    only(
        object,
        where,
        "id",
        "kind",
        "sentence",
        "reason",
        "raising",
        "neverLowers",
        "level",
        "except");
    var scales = each(object, "raising", where, this::scale);
    var kept = word(object, "neverLowers", where, names(Form.Kept.values()));
    Form.Level level = null;
    if (Form.Kept.LEVEL.name().equals(kept)) {
      level = level(member(object, "level", where), where + ".level");
    } else if (object.containsKey("level")) {
      flaw(where + ".level", InvariantFlaw.Problem.UNEXPECTED, "level");
    }
    List<Form.Exception> exceptions =
        object.containsKey("except") ? each(object, "except", where, this::exception) : List.of();
    return scales == null || kept == null || exceptions == null
        ? null
        : new Form.Raising(scales, Form.Kept.valueOf(kept), level, exceptions);
  }

  private Form.Scale scale(JsonValue value, String where) {
    var object = object(value, where);
    if (object == null) {
      return null;
    }
    only(object, where, "inputs", "steps");
    var inputs = texts(object, "inputs", where);
    var steps = each(object, "steps", where, this::texts);
    if (steps != null && steps.size() < 2) {
      flaw(where + ".steps", InvariantFlaw.Problem.EMPTY, "");
    }
    return inputs == null || steps == null ? null : new Form.Scale(inputs, steps);
  }

  private Form.Level level(JsonValue value, String where) {
    var object = object(value, where);
    if (object == null) {
      return null;
    }
    only(object, where, "table", "order");
    var table = text(object, "table", where);
    var order = texts(object, "order", where);
    return table == null || order == null ? null : new Form.Level(table, order);
  }

  private Form.Exception exception(JsonValue value, String where) {
    var object = object(value, where);
    if (object == null) {
      return null;
    }
    only(object, where, "inputs", "from", "to", "where", "reason");
    var inputs = texts(object, "inputs", where);
    var from = text(object, "from", where);
    var to = text(object, "to", where);
    var condition = condition(member(object, "where", where), where + ".where");
    var reason = sentence(object, "reason", where, true);
    return Stream.of(inputs, from, to, condition, reason).anyMatch(Objects::isNull)
        ? null
        : new Form.Exception(inputs, from, to, condition, reason);
  }

  private Condition condition(JsonValue value, String where) {
    var object = object(value, where);
    if (object == null) {
      return null;
    }
    var kind = CONDITIONS.stream().filter(object::containsKey).findFirst().orElse("");
    return switch (kind) {
      case "answer" -> {
        only(object, where, "answer", "is");
        var input = text(object, "answer", where);
        var values = texts(object, "is", where);
        yield input == null || values == null ? null : new Condition.Answered(input, values);
      }
      case "table" -> {
        only(object, where, "table", "gives");
        var table = text(object, "table", where);
        var values = texts(object, "gives", where);
        yield table == null || values == null ? null : new Condition.Gives(table, values);
      }
      case "sends", "primary" -> modes(object, kind, where);
      case "priority" -> {
        only(object, where, "priority");
        yield bounds(object.get("priority"), where + ".priority");
      }
      case "all", "any" -> {
        only(object, where, kind);
        var of = each(object, kind, where, this::condition);
        yield of == null
            ? null
            : kind.equals("all") ? new Condition.All(of) : new Condition.Any(of);
      }
      case "not" -> {
        only(object, where, "not");
        var of = condition(object.get("not"), where + ".not");
        yield of == null ? null : new Condition.Not(of);
      }
      default -> {
        flaw(where, InvariantFlaw.Problem.MISSING, "", CONDITIONS.toArray(String[]::new));
        yield null;
      }
    };
  }

  private Condition modes(JsonObject object, String kind, String where) {
    only(object, where, kind);
    var any = texts(object, kind, where);
    if (any == null) {
      return null;
    }
    var known =
        Stream.concat(names(Help.values()).stream(), names(ResponseMode.values()).stream())
            .distinct()
            .toArray(String[]::new);
    for (var word : any) {
      if (Help.modes(word) == null) {
        flaw(where + "." + kind, InvariantFlaw.Problem.UNKNOWN_WORD, word, known);
      }
    }
    return kind.equals("sends") ? new Condition.Sends(any) : new Condition.Primary(any);
  }

  private Condition.Priority bounds(JsonValue value, String where) {
    var object = object(value, where);
    if (object == null) {
      return null;
    }
    only(object, where, "atLeast", "atMost");
    int atLeast = number(object, "atLeast", where, 0);
    int atMost = number(object, "atMost", where, PRIORITIES);
    if (atLeast > atMost) {
      flaw(where, InvariantFlaw.Problem.OUT_OF_BOUNDS, atLeast + " > " + atMost);
    }
    return new Condition.Priority(atLeast, atMost);
  }

  private int number(JsonObject object, String name, String where, int otherwise) {
    if (!object.containsKey(name)) {
      return otherwise;
    }
    if (!(object.get(name) instanceof JsonNumber number) || !number.isIntegral()) {
      flaw(where + "." + name, InvariantFlaw.Problem.WRONG_TYPE, "", "0 ... " + PRIORITIES);
      return otherwise;
    }
    var value = number.bigIntegerValue();
    if (value.signum() < 0 || value.bitLength() > 4 || value.intValue() > PRIORITIES) {
      flaw(
          where + "." + name,
          InvariantFlaw.Problem.OUT_OF_BOUNDS,
          value.toString(),
          "0 ... " + PRIORITIES);
      return otherwise;
    }
    return value.intValue();
  }

  private Sentence sentence(JsonObject in, String name, String where, boolean needed) {
    if (!needed && !in.containsKey(name)) {
      return null;
    }
    var at = where + "." + name;
    var object = object(member(in, name, where), at);
    if (object == null) {
      return null;
    }
    only(object, at, "en", "es");
    var en = text(object, "en", at);
    var es = text(object, "es", at);
    return en == null || es == null ? null : new Sentence(en, es);
  }

  private JsonValue member(JsonObject object, String name, String where) {
    if (!object.containsKey(name)) {
      flaw(where + "." + name, InvariantFlaw.Problem.MISSING, name);
      return null;
    }
    return object.get(name);
  }

  private JsonObject object(JsonValue value, String where) {
    if (value instanceof JsonObject object) {
      return object;
    }
    if (value != null) {
      flaw(where, InvariantFlaw.Problem.WRONG_TYPE, "", "{...}");
    }
    return null;
  }

  private String text(JsonObject object, String name, String where) {
    var value = member(object, name, where);
    if (value == null) {
      return null;
    }
    return text(value, where + "." + name);
  }

  private String text(JsonValue value, String where) {
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

  private String word(JsonObject object, String name, String where, List<String> words) {
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

  private List<String> texts(JsonObject object, String name, String where) {
    var value = member(object, name, where);
    return value == null ? null : texts(value, where + "." + name);
  }

  private List<String> texts(JsonValue value, String where) {
    var read = each(value, where, this::text);
    if (read != null && read.isEmpty()) {
      flaw(where, InvariantFlaw.Problem.EMPTY, "");
    }
    return read;
  }

  private <T> List<T> each(
      JsonObject object, String name, String where, BiFunction<JsonValue, String, T> read) {
    var value = member(object, name, where);
    return value == null ? null : each(value, where + "." + name, read);
  }

  /** Null when one of them cannot be read. */
  private <T> List<T> each(JsonValue value, String where, BiFunction<JsonValue, String, T> read) {
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

  private void only(JsonObject object, String where, String... names) {
    var others =
        object.keySet().stream()
            .filter(Predicate.not(Set.of(names)::contains))
            .collect(Collectors.toList());
    for (var other : others) {
      flaw(where + "." + other, InvariantFlaw.Problem.UNEXPECTED, other, names);
    }
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private void flaw(String where, InvariantFlaw.Problem problem, String found, String... allowed) {
    flaws.add(new InvariantFlaw(where, problem, found, List.of(allowed)));
  }
}
