package org.coresponse.dmn;

import java.util.List;

/**
 * Rules of a table match together that its hit policy does not let match together: UNIQUE allows
 * one, ANY those that give the same.
 */
public class ConflictingRulesException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String table;
  private final List<Integer> rules;

  /** Those rules of that table match together. */
  public ConflictingRulesException(DecisionTable table, List<Integer> rules) {
    super(
        "the rules "
            + rules
            + " of table "
            + table.name()
            + " match together, which the hit policy "
            + table.hitPolicy()
            + (table.hitPolicy() == HitPolicy.UNIQUE
                ? " does not allow"
                : " does not allow, since they give different outputs"));
    this.table = table.name();
    this.rules = List.copyOf(rules);
  }

  public String table() {
    return table;
  }

  /** The numbers of the rules, from 1. */
  public List<Integer> rules() {
    return rules;
  }
}
