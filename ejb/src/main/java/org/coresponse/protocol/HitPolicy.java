package org.coresponse.protocol;

/**
 * How the rules of a table that match become its answer; the hit policies of DMN that this project
 * reads.
 */
enum HitPolicy {
  /**
   * Never more than one rule matches, whatever the values, declared or not; checked when the file
   * is read.
   */
  UNIQUE(true),
  /** The first rule that matches decides. */
  FIRST(true),
  /** Every rule that matches adds one to the list, in the order of the rules. */
  COLLECT(false),
  /** Every rule that matches adds its whole number to the sum. */
  COLLECT_SUM(false);

  private final boolean oneRule;

  HitPolicy(boolean oneRule) {
    this.oneRule = oneRule;
  }

  boolean oneRule() {
    return oneRule;
  }

  /** The policy of those attributes of {@code <decisionTable>}; either may be empty. */
  static HitPolicy of(String hitPolicy, String aggregation, Place place) {
    var words = (hitPolicy + " " + aggregation).strip();
    return switch (words) {
      case "", "UNIQUE" -> UNIQUE;
      case "FIRST" -> FIRST;
      case "COLLECT" -> COLLECT;
      case "COLLECT SUM" -> COLLECT_SUM;
      default -> throw place.refuse("the hit policy " + words + " is not supported");
    };
  }
}
