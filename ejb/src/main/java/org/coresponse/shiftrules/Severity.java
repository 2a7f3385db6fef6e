package org.coresponse.shiftrules;

/** What follows from a breach. */
public enum Severity {
  /** The change is refused. */
  HARD,
  /** The planner is warned, and a change against it is kept with its reason. */
  SOFT,
  /** Nothing: the city does not use the rule. */
  OFF
}
