package org.coresponse.dmn;

/** How the rules of a table that match become its result: the hit policies of DMN. */
public enum HitPolicy {
  /** At most one rule may match; it decides. */
  UNIQUE(true),
  /** Several rules may match, if they give the same. */
  ANY(true),
  /** The rule whose outputs stand first in the lists of output values decides. */
  PRIORITY(true),
  /** The first rule that matches decides. */
  FIRST(true),
  /** The outputs of every rule that matches, in the order of the rules. */
  RULE_ORDER(false),
  /** The outputs of every rule that matches, in the order of the lists of output values. */
  OUTPUT_ORDER(false),
  /** The outputs of every rule that matches; DMN leaves the order open, here that of the rules. */
  COLLECT(false),
  /** The sum of the outputs of every rule that matches. */
  COLLECT_SUM(false),
  /** The least of them. */
  COLLECT_MIN(false),
  /** The greatest of them. */
  COLLECT_MAX(false),
  /** How many they are. */
  COLLECT_COUNT(false);

  private final boolean oneRule;

  HitPolicy(boolean oneRule) {
    this.oneRule = oneRule;
  }

  /** Whether the outputs of one rule are the result. */
  public boolean oneRule() {
    return oneRule;
  }

  /** Whether many outputs become one value. */
  public boolean aggregates() {
    return this == COLLECT_SUM
        || this == COLLECT_MIN
        || this == COLLECT_MAX
        || this == COLLECT_COUNT;
  }

  /** Whether the result is a list. */
  public boolean givesList() {
    return !oneRule && !aggregates();
  }

  /** Whether the order of the output values counts. */
  boolean byOutputValues() {
    return this == PRIORITY || this == OUTPUT_ORDER;
  }

  /** The policy of those attributes of {@code <decisionTable>}; either may be empty. */
  static HitPolicy of(String hitPolicy, String aggregation, Place place) {
    var words = (hitPolicy + " " + aggregation).strip();
    return switch (words) {
      case "", "UNIQUE" -> UNIQUE;
      case "ANY" -> ANY;
      case "PRIORITY" -> PRIORITY;
      case "FIRST" -> FIRST;
      case "RULE ORDER" -> RULE_ORDER;
      case "OUTPUT ORDER" -> OUTPUT_ORDER;
      case "COLLECT" -> COLLECT;
      case "COLLECT SUM" -> COLLECT_SUM;
      case "COLLECT MIN" -> COLLECT_MIN;
      case "COLLECT MAX" -> COLLECT_MAX;
      case "COLLECT COUNT" -> COLLECT_COUNT;
      default -> throw place.refuse("hit.unknown", words);
    };
  }

  @Override
  public String toString() {
    return name().replace('_', ' ');
  }
}
