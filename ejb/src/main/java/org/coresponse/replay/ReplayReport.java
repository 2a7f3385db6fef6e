package org.coresponse.replay;

import java.io.Serializable;
import java.util.List;

/**
 * What would have moved. Nothing in it depends on when, by whom or how often the question was
 * asked.
 *
 * @param only what it is narrowed to
 * @param decisions all that were replayed
 * @param reproduced what the version itself once decided
 * @param matrix by way before and way after, in the order of the ways; no cell that is empty
 * @param rules by rule before and rule after, those that lower most first; only where something
 *     moved
 * @param districts in the order of their names
 * @param hours in order
 * @param natures in the order of the groups
 */
public record ReplayReport(
    Question question,
    Slice only,
    Tally decisions,
    Reproduced reproduced,
    List<Cell> matrix,
    List<RuleMove> rules,
    List<Share> districts,
    List<Share> hours,
    List<Share> natures,
    Unanswered unanswered)
    implements Serializable {

  /** More differences are counted, but not named. */
  static final int MOST_NAMED = 100;

  /**
   * Decisions that the replayed version itself made.
   *
   * @param same decided again with the same outcome, by the same rules of every table
   * @param differences ids of the first of those that are not, at most {@value #MOST_NAMED}
   */
  public record Reproduced(long decisions, long same, List<Long> differences)
      implements Serializable {
    public long different() {
      return decisions - same;
    }
  }

  /**
   * @param from name of the way that was recommended
   * @param to name of the way that the version recommends, or {@link MoveFilter#UNDECIDED}
   */
  public record Cell(String from, String to, Tally tally) implements Serializable {
    /** Whether the way stays; priority, additions and the rest may move all the same. */
    public boolean sameWay() {
      return from.equals(to);
    }
  }

  /**
   * @param from code of the rule that decided
   * @param to code of the rule that decides in the version, or {@link MoveFilter#UNDECIDED}
   */
  public record RuleMove(String from, String to, Tally tally) implements Serializable {}

  /**
   * @param key district, hour or name of the group of natures
   */
  public record Share(String key, Tally tally) implements Serializable {}

  /**
   * Calls of the period that nobody assessed.
   *
   * @param outcomes what the version recommends under the assumed answers; empty where nothing is
   *     assumed
   */
  public record Unanswered(long calls, List<Outcomes> outcomes) implements Serializable {}

  /**
   * @param to name of a way, or {@link MoveFilter#UNDECIDED}
   */
  public record Outcomes(String to, long calls) implements Serializable {}

  /** The report as text: fields in the order of these records, no blanks; always the same. */
  public String json() {
    return PlainJson.of(this);
  }

  /** Of {@link #json} in UTF-8, in hexadecimal. */
  public String sha256() {
    return PlainJson.sha256(json());
  }
}
