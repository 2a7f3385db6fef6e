package org.coresponse.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.coresponse.protocol.ResponseMode;

/** Reads invariants from JSON and collects everything that is wrong. For one reading. */
final class InvariantReader {
  private static final List<String> CONDITIONS =
      List.of("answer", "table", "sends", "primary", "priority", "all", "any", "not");
  private static final int PRIORITIES = 10;

  private final JsonReading reading = new JsonReading();

  List<Invariant> list(String json) {
    var read = new ArrayList<Invariant>();
    var ids = new HashSet<String>();
    if (reading.parsed(json) instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        var invariant = invariant(array.get(i), "[" + i + "]");
        if (invariant != null && !ids.add(invariant.id())) {
          reading.flaw("[" + i + "].id", InvariantFlaw.Problem.DUPLICATE, invariant.id());
        }
        read.add(invariant);
      }
    } else if (reading.flawless()) {
      reading.flaw("", InvariantFlaw.Problem.WRONG_TYPE, "", "[...]");
    }
    reading.refuse();
    return List.copyOf(read);
  }

  Invariant one(String json) {
    var parsed = reading.parsed(json);
    var invariant = parsed == null ? null : invariant(parsed, "");
    reading.refuse();
    return invariant;
  }

  private Invariant invariant(JsonValue value, String at) {
    if (!(value instanceof JsonObject object)) {
      reading.flaw(at, InvariantFlaw.Problem.WRONG_TYPE, "", "{...}");
      return null;
    }
    var id = reading.text(object, "id", at);
    var where = id == null ? at : id;
    var kind = reading.word(object, "kind", where, names(Invariant.Kind.values()));
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
    reading.only(object, where, "id", "kind", "sentence", "reason", "when", "then");
    var when = condition(reading.member(object, "when", where), where + ".when");
    var then = condition(reading.member(object, "then", where), where + ".then");
    return when == null || then == null ? null : new Form.Whenever(when, then);
  }

  private Form decided(JsonObject object, String where) {
    reading.only(object, where, "id", "kind", "sentence", "reason", "priority");
    var bounds = bounds(reading.member(object, "priority", where), where + ".priority");
    return bounds == null ? null : new Form.Decided(bounds.atLeast(), bounds.atMost());
  }

  private Form raising(JsonObject object, String where) {
    reading.only(
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
    var scales = reading.each(object, "raising", where, this::scale);
    var kept = reading.word(object, "neverLowers", where, names(Form.Kept.values()));
    Form.Level level = null;
    if (Form.Kept.LEVEL.name().equals(kept)) {
      level = level(reading.member(object, "level", where), where + ".level");
    } else if (object.containsKey("level")) {
      reading.flaw(where + ".level", InvariantFlaw.Problem.UNEXPECTED, "level");
    }
    List<Form.Exception> exceptions =
        object.containsKey("except")
            ? reading.each(object, "except", where, this::exception)
            : List.of();
    return scales == null || kept == null || exceptions == null
        ? null
        : new Form.Raising(scales, Form.Kept.valueOf(kept), level, exceptions);
  }

  private Form.Scale scale(JsonValue value, String where) {
    var object = reading.object(value, where);
    if (object == null) {
      return null;
    }
    reading.only(object, where, "inputs", "steps");
    var inputs = reading.texts(object, "inputs", where);
    var steps = reading.each(object, "steps", where, reading::texts);
    if (steps != null && steps.size() < 2) {
      reading.flaw(where + ".steps", InvariantFlaw.Problem.EMPTY, "");
    }
    return inputs == null || steps == null ? null : new Form.Scale(inputs, steps);
  }

  private Form.Level level(JsonValue value, String where) {
    var object = reading.object(value, where);
    if (object == null) {
      return null;
    }
    reading.only(object, where, "table", "order");
    var table = reading.text(object, "table", where);
    var order = reading.texts(object, "order", where);
    return table == null || order == null ? null : new Form.Level(table, order);
  }

  private Form.Exception exception(JsonValue value, String where) {
    var object = reading.object(value, where);
    if (object == null) {
      return null;
    }
    reading.only(object, where, "inputs", "from", "to", "where", "reason");
    var inputs = reading.texts(object, "inputs", where);
    var from = reading.text(object, "from", where);
    var to = reading.text(object, "to", where);
    var condition = condition(reading.member(object, "where", where), where + ".where");
    var reason = sentence(object, "reason", where, true);
    return Stream.of(inputs, from, to, condition, reason).anyMatch(Objects::isNull)
        ? null
        : new Form.Exception(inputs, from, to, condition, reason);
  }

  private Condition condition(JsonValue value, String where) {
    var object = reading.object(value, where);
    if (object == null) {
      return null;
    }
    var kind = CONDITIONS.stream().filter(object::containsKey).findFirst().orElse("");
    return switch (kind) {
      case "answer" -> {
        reading.only(object, where, "answer", "is");
        var input = reading.text(object, "answer", where);
        var values = reading.texts(object, "is", where);
        yield input == null || values == null ? null : new Condition.Answered(input, values);
      }
      case "table" -> {
        reading.only(object, where, "table", "gives");
        var table = reading.text(object, "table", where);
        var values = reading.texts(object, "gives", where);
        yield table == null || values == null ? null : new Condition.Gives(table, values);
      }
      case "sends", "primary" -> modes(object, kind, where);
      case "priority" -> {
        reading.only(object, where, "priority");
        yield bounds(object.get("priority"), where + ".priority");
      }
      case "all", "any" -> {
        reading.only(object, where, kind);
        var of = reading.each(object, kind, where, this::condition);
        yield of == null
            ? null
            : kind.equals("all") ? new Condition.All(of) : new Condition.Any(of);
      }
      case "not" -> {
        reading.only(object, where, "not");
        var of = condition(object.get("not"), where + ".not");
        yield of == null ? null : new Condition.Not(of);
      }
      default -> {
        reading.flaw(where, InvariantFlaw.Problem.MISSING, "", CONDITIONS.toArray(String[]::new));
        yield null;
      }
    };
  }

  private Condition modes(JsonObject object, String kind, String where) {
    reading.only(object, where, kind);
    var any = reading.texts(object, kind, where);
    if (any == null) {
      return null;
    }
    var known =
        Stream.concat(names(Help.values()).stream(), names(ResponseMode.values()).stream())
            .distinct()
            .toArray(String[]::new);
    for (var word : any) {
      if (Help.modes(word) == null) {
        reading.flaw(where + "." + kind, InvariantFlaw.Problem.UNKNOWN_WORD, word, known);
      }
    }
    return kind.equals("sends") ? new Condition.Sends(any) : new Condition.Primary(any);
  }

  private Condition.Priority bounds(JsonValue value, String where) {
    var object = reading.object(value, where);
    if (object == null) {
      return null;
    }
    reading.only(object, where, "atLeast", "atMost");
    int atLeast = reading.number(object, "atLeast", where, PRIORITIES, 0);
    int atMost = reading.number(object, "atMost", where, PRIORITIES, PRIORITIES);
    if (atLeast > atMost) {
      reading.flaw(where, InvariantFlaw.Problem.OUT_OF_BOUNDS, atLeast + " > " + atMost);
    }
    return new Condition.Priority(atLeast, atMost);
  }

  private Sentence sentence(JsonObject in, String name, String where, boolean needed) {
    if (!needed && !in.containsKey(name)) {
      return null;
    }
    var at = where + "." + name;
    var object = reading.object(reading.member(in, name, where), at);
    if (object == null) {
      return null;
    }
    reading.only(object, at, "en", "es");
    var en = reading.text(object, "en", at);
    var es = reading.text(object, "es", at);
    return en == null || es == null ? null : new Sentence(en, es);
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
