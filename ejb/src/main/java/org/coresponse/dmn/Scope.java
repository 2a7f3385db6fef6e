package org.coresponse.dmn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names one table may read. A requirement gives its own name, as DMN says. A table is also
 * known by its decision's id and by the names of its outputs, unless another value has that name:
 * editors of Camunda's line read by those.
 */
final class Scope {
  private final Map<String, Source> values = new HashMap<>();
  private final Map<String, Source> others = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<String, Reason> unreadable = new HashMap<>();

  /** An input, or the result of a table under the table's name. */
  void give(String name, Source value) {
    values.put(name, value);
  }

  /** A result of a table under another name than DMN's. */
  void giveAlso(String name, Source value) {
    var other = others.putIfAbsent(name, value);
    if (other != null && other != value) {
      ambiguous.add(name);
    }
  }

  /** A name that stands for something no cell can test. */
  void withhold(String name, Reason reason) {
    unreadable.put(name, reason);
  }

  /** What the name stands for; null when no requirement gives it. */
  Source find(String name, Place column) {
    if (values.containsKey(name)) {
      return values.get(name);
    }
    if (unreadable.containsKey(name)) {
      throw new UnreadableModelException(column, unreadable.get(name), null);
    }
    if (ambiguous.contains(name)) {
      throw column.refuse("reads.several", name);
    }
    return others.get(name);
  }

  /** A name as FEEL compares names: runs of white space count as one blank. */
  static String name(String written) {
    return written.strip().replaceAll("\\s+", " ");
  }
}
