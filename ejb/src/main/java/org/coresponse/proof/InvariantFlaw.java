package org.coresponse.proof;

import java.util.List;

/**
 * Something wrong with an invariant as it is written.
 *
 * @param where the way to it, such as {@code I03.when.all[1].is}
 * @param problem what is wrong
 * @param found what stands there, or the missing name; may be empty
 * @param allowed what could stand there; may be empty
 */
public record InvariantFlaw(String where, Problem problem, String found, List<String> allowed) {
  /** What can be wrong. */
  public enum Problem {
    /** Not JSON at all. */
    NOT_JSON,
    /** A member that has to be there is not. */
    MISSING,
    /** A member that has no meaning there. */
    UNEXPECTED,
    /** Text where there has to be a list, and so on. */
    WRONG_TYPE,
    /** Nothing in a text or a list that needs something. */
    EMPTY,
    /** A word that is not one of those allowed. */
    UNKNOWN_WORD,
    /** An id that another invariant has. */
    DUPLICATE,
    /** A number out of its bounds, or bounds the wrong way round. */
    OUT_OF_BOUNDS,
    /** The protocol has no such input. */
    NO_SUCH_INPUT,
    /** The input does not allow this value, or the table does not give it. */
    NO_SUCH_VALUE,
    /** The protocol has no such table of one rule and one text. */
    NO_SUCH_TABLE
  }

  /** Copies the list. */
  public InvariantFlaw {
    allowed = List.copyOf(allowed);
  }

  @Override
  public String toString() {
    return where
        + ": "
        + problem
        + (found.isEmpty() ? "" : " '" + found + "'")
        + (allowed.isEmpty() ? "" : ", allowed " + allowed);
  }
}
