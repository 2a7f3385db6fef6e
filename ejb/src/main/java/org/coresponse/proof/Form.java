package org.coresponse.proof;

import java.util.List;

/** The exact form of an invariant: what is proven. */
public sealed interface Form {
  /** What raising an answer may never lower or take away. */
  enum Kept {
    /** The priority. */
    PRIORITY,
    /** The protection rank, see {@link Protection}. */
    PROTECTION,
    EMS,
    OFFICER,
    CLINICIAN,
    /** A table's level, in the order given. */
    LEVEL
  }

  /** Whenever the first is true of a combination, so is the second. */
  record Whenever(Condition when, Condition then) implements Form {}

  /**
   * Raising one answer by one step never lowers something; by several steps it then does not
   * either, where there is no exception.
   *
   * @param scales the answers that are raised
   * @param kept what must not be lowered
   * @param level the table and its values from the least, for {@link Kept#LEVEL}; else null
   * @param exceptions steps that are left out, each with its reason
   */
  record Raising(List<Scale> scales, Kept kept, Level level, List<Exception> exceptions)
      implements Form {
    /** Copies the lists. */
    public Raising {
      scales = List.copyOf(scales);
      exceptions = List.copyOf(exceptions);
    }
  }

  /**
   * Answers with one order of values.
   *
   * @param inputs the answers
   * @param steps from the least; values of one step are alike
   */
  record Scale(List<String> inputs, List<List<String>> steps) {
    /** Copies the lists. */
    public Scale {
      inputs = List.copyOf(inputs);
      steps = steps.stream().map(List::copyOf).toList();
    }
  }

  /** A table and its values from the least. */
  record Level(String table, List<String> order) {
    /** Copies the list. */
    public Level {
      order = List.copyOf(order);
    }
  }

  /**
   * Steps that an invariant leaves out.
   *
   * @param inputs whose raising
   * @param from the value before
   * @param to the value after
   * @param where what holds of the combination after the step
   * @param reason why they are left out
   */
  record Exception(List<String> inputs, String from, String to, Condition where, Sentence reason) {
    /** Copies the list. */
    public Exception {
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * Every combination has an outcome: one rule decides in each table of one rule, no rules
   * conflict, and the priority is within these bounds.
   */
  record Decided(int atLeast, int atMost) implements Form {}
}
