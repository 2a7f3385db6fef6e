package org.coresponse.proof;

import java.util.List;

/** Something that is true or not of a combination of answers and what the protocol makes of it. */
public sealed interface Condition {
  /** Always true. */
  Condition ALWAYS = new All(List.of());

  /** An input is answered with one of these values. */
  record Answered(String input, List<String> values) implements Condition {
    /** Copies the list. */
    public Answered {
      values = List.copyOf(values);
    }
  }

  /** A table of one rule and one output gives one of these values. */
  record Gives(String table, List<String> values) implements Condition {
    /** Copies the list. */
    public Gives {
      values = List.copyOf(values);
    }
  }

  /**
   * At least one of these is sent, first or in addition.
   *
   * @param any codes of response modes, or the words of {@link Help} for groups of them
   */
  record Sends(List<String> any) implements Condition {
    /** Copies the list. */
    public Sends {
      any = List.copyOf(any);
    }
  }

  /**
   * What goes first is one of these.
   *
   * @param any as in {@link Sends}
   */
  record Primary(List<String> any) implements Condition {
    /** Copies the list. */
    public Primary {
      any = List.copyOf(any);
    }
  }

  /** The priority is within these bounds, both included. */
  record Priority(int atLeast, int atMost) implements Condition {}

  /** Every one of them; true of none. */
  record All(List<Condition> of) implements Condition {
    /** Copies the list. */
    public All {
      of = List.copyOf(of);
    }
  }

  /** At least one of them; false of none. */
  record Any(List<Condition> of) implements Condition {
    /** Copies the list. */
    public Any {
      of = List.copyOf(of);
    }
  }

  /** The opposite. */
  record Not(Condition of) implements Condition {}
}
