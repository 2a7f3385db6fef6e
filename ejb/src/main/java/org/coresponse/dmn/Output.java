package org.coresponse.dmn;

import java.util.List;

/**
 * A column of results.
 *
 * @param name the table's name where the file gives none
 * @param label what an editor wrote over it; may be empty
 * @param kind null when nothing in the file tells it
 * @param values the output values, first the one of highest priority; empty when none are listed
 * @param otherwise the default output entry; null when there is none
 */
public record Output(String name, String label, Kind kind, List<Object> values, Object otherwise) {
  /** Copies the list. */
  public Output {
    values = List.copyOf(values);
  }

  /** The place of a value in the list, from 0; behind all when it is not there. */
  int rank(Object value) {
    for (int i = 0; i < values.size(); i++) {
      if (Kind.same(values.get(i), value)) {
        return i;
      }
    }
    return values.size();
  }
}
