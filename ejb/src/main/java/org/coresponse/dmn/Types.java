package org.coresponse.dmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types of one file: FEEL's own, the editors' other words for them, and item definitions. */
final class Types {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "string", Kind.TEXT,
          "number", Kind.NUMBER,
          "integer", Kind.NUMBER,
          "long", Kind.NUMBER,
          "double", Kind.NUMBER,
          "boolean", Kind.BOOLEAN,
          "date", Kind.DATE);
  private static final Set<String> OTHERS =
      Set.of(
          "time",
          "date and time",
          "dateTime",
          "days and time duration",
          "dayTimeDuration",
          "years and months duration",
          "yearMonthDuration",
          "duration",
          "context",
          "list",
          "range",
          "function");

  /** No type, FEEL's own word, and that of KIE's editors. */
  private static final Set<String> ANY = Set.of("", "Any", "any", "<Undefined>", "Undefined");

  private static final Type UNTYPED = new Type("", null, List.of(), true);

  private final Map<String, DmnElement> definitions = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /**
   * What is known of a value before it is seen.
   *
   * @param kind null when any may be
   * @param allowed every one must accept a value that is allowed; empty when any is
   * @param simple false for structures, lists and kinds that no table tests
   */
  record Type(String name, Kind kind, List<UnaryTests> allowed, boolean simple) {}

  Types(List<DmnElement> itemDefinitions) {
    for (var definition : itemDefinitions) {
      var name = definition.attribute("name");
      if (definitions.put(name, definition) != null) {
        throw Place.FILE.refuse("type.twice", name);
      }
    }
  }

  /** The type a {@code typeRef} names; an empty one names any. */
  Type of(String reference, Place place) {
    var name = definitions.containsKey(reference) ? reference : local(reference);
    if (definitions.containsKey(name)) {
      return defined(name, place);
    }
    if (ANY.contains(name)) {
      return UNTYPED;
    }
    if (OTHERS.contains(name)) {
      return new Type(name, null, List.of(), false);
    }
    var kind = KINDS.get(name);
    if (kind == null) {
      throw place.refuse("type.none", reference);
    }
    return new Type(name, kind, List.of(), true);
  }

  private Type defined(String name, Place place) {
    if (!begun.add(name)) {
      throw place.refuse("type.itself", name);
    }
    try {
      var definition = definitions.get(name);
      if (!definition.all("itemComponent").isEmpty()
          || !definition.all("functionItem").isEmpty()
          || definition.attribute("isCollection").equals("true")) {
        return new Type(name, null, List.of(), false);
      }
      var references = definition.all("typeRef");
      var base =
          references.isEmpty()
              ? UNTYPED
              : of(references.get(0).dom().getTextContent().strip(), place);
      var allowed = new ArrayList<>(base.allowed());
      for (var values : definition.all("allowedValues")) {
        allowed.add(Feel.tests(values.text(place), place));
      }
      return new Type(name, base.kind(), List.copyOf(allowed), base.simple());
    } finally {
      begun.remove(name);
    }
  }

  /** Without the prefix of an XML name, as DMN 1.1 writes {@code feel:string}. */
  private static String local(String reference) {
    return reference.substring(reference.indexOf(':') + 1);
  }
}
