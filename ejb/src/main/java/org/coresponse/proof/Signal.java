package org.coresponse.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Something with one value of several, or none, as literals of the solver: an answer, or what a
 * table gives. Null is a value, for nothing.
 */
final class Signal {
  private final Gates gates;
  private final Map<Object, Integer> literals = new LinkedHashMap<>();

  Signal(Gates gates, Iterable<?> values) {
    this.gates = gates;
    for (var value : values) {
      if (!literals.containsKey(value)) {
        literals.put(value, gates.variable());
      }
    }
    gates.atMostOne(literals.values().stream().mapToInt(Integer::intValue).toArray());
  }

  Set<Object> values() {
    return literals.keySet();
  }

  /** Whether it has that value; never true of a value it cannot have. */
  int is(Object value) {
    return literals.getOrDefault(value, -gates.yes);
  }

  /** Whether it has a value of that sort. */
  int in(Predicate<Object> sort) {
    var some = new ArrayList<Integer>();
    literals.forEach(
        (value, literal) -> {
          if (sort.test(value)) {
            some.add(literal);
          }
        });
    return gates.or(some);
  }

  /** It has one of them. */
  void isSomething() {
    gates.clause(literals.values().stream().mapToInt(Integer::intValue).toArray());
  }

  /** Whether the other has the same value, where that literal is true. */
  static void same(Gates gates, int where, Signal one, Signal other) {
    for (var value : one.values()) {
      gates.clause(-where, -one.is(value), other.is(value));
      gates.clause(-where, one.is(value), -other.is(value));
    }
  }

  /** The value in the combination found last. */
  Object found() {
    for (var entry : literals.entrySet()) {
      if (gates.found(entry.getValue())) {
        return entry.getKey();
      }
    }
    return null;
  }

  List<Integer> all() {
    return List.copyOf(literals.values());
  }
}
