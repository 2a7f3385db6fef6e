package org.coresponse.proof;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.List;

/** Invariants as JSON, members always in the same order. */
final class InvariantWriter {
  private static final JsonProvider JSON = JsonProvider.provider();

  private InvariantWriter() {}

  static String list(List<Invariant> invariants) {
    var all = JSON.createArrayBuilder();
    invariants.forEach(invariant -> all.add(object(invariant)));
    return all.build().toString();
  }

  static String one(Invariant invariant) {
    return object(invariant).build().toString();
  }

  private static JsonObjectBuilder object(Invariant invariant) {
    var object =
        JSON.createObjectBuilder()
            .add("id", invariant.id())
            .add("kind", invariant.kind().name())
            .add("sentence", sentence(invariant.sentence()));
    if (invariant.reason() != null) {
      object.add("reason", sentence(invariant.reason()));
    }
    if (invariant.form() instanceof Form.Whenever whenever) {
      object.add("when", condition(whenever.when())).add("then", condition(whenever.then()));
    } else if (invariant.form() instanceof Form.Raising raising) {
      raising(raising, object);
    } else if (invariant.form() instanceof Form.Decided decided) {
      object.add("priority", bounds(decided.atLeast(), decided.atMost()));
    }
    return object;
  }

  private static void raising(Form.Raising raising, JsonObjectBuilder into) {
    var scales = JSON.createArrayBuilder();
    for (var scale : raising.scales()) {
      var steps = JSON.createArrayBuilder();
      scale.steps().forEach(step -> steps.add(texts(step)));
      scales.add(
          JSON.createObjectBuilder().add("inputs", texts(scale.inputs())).add("steps", steps));
    }
    into.add("raising", scales).add("neverLowers", raising.kept().name());
    if (raising.level() != null) {
      into.add(
          "level",
          JSON.createObjectBuilder()
              .add("table", raising.level().table())
              .add("order", texts(raising.level().order())));
    }
    if (!raising.exceptions().isEmpty()) {
      var exceptions = JSON.createArrayBuilder();
      for (var exception : raising.exceptions()) {
        exceptions.add(
            JSON.createObjectBuilder()
                .add("inputs", texts(exception.inputs()))
                .add("from", exception.from())
                .add("to", exception.to())
                .add("where", condition(exception.where()))
                .add("reason", sentence(exception.reason())));
      }
      into.add("except", exceptions);
    }
  }

  static JsonObjectBuilder sentence(Sentence sentence) {
    return JSON.createObjectBuilder().add("en", sentence.en()).add("es", sentence.es());
  }

  private static JsonObjectBuilder condition(Condition condition) {
    var object = JSON.createObjectBuilder();
    if (condition instanceof Condition.Answered answered) {
      return object.add("answer", answered.input()).add("is", texts(answered.values()));
    }
    if (condition instanceof Condition.Gives gives) {
      return object.add("table", gives.table()).add("gives", texts(gives.values()));
    }
    if (condition instanceof Condition.Sends sends) {
      return object.add("sends", texts(sends.any()));
    }
    if (condition instanceof Condition.Primary primary) {
      return object.add("primary", texts(primary.any()));
    }
    if (condition instanceof Condition.Priority priority) {
      return object.add("priority", bounds(priority.atLeast(), priority.atMost()));
    }
    if (condition instanceof Condition.All all) {
      return object.add("all", conditions(all.of()));
    }
    if (condition instanceof Condition.Any any) {
      return object.add("any", conditions(any.of()));
    }
    return object.add("not", condition(((Condition.Not) condition).of()));
  }

  private static JsonObjectBuilder bounds(int atLeast, int atMost) {
    return JSON.createObjectBuilder().add("atLeast", atLeast).add("atMost", atMost);
  }

  private static JsonArrayBuilder conditions(List<Condition> conditions) {
    var array = JSON.createArrayBuilder();
    conditions.forEach(condition -> array.add(condition(condition)));
    return array;
  }

  static JsonArrayBuilder texts(Collection<String> texts) {
    var array = JSON.createArrayBuilder();
    texts.forEach(array::add);
    return array;
  }
}
