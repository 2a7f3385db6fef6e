package org.coresponse.replay;

/** What a move from one outcome to another does, the gravest first. */
public enum Effect {
  /** Less protection goes, or there is no outcome at all. */
  LOWERED_PROTECTION,
  /** As much protection or more, but less urgent. */
  LOWERED_PRIORITY,
  /** More protection or more urgent, and neither less. */
  RAISED,
  /** Neither, but not the same: another rule, way, addition, fallback or clinical level. */
  OTHERWISE,
  SAME;

  /**
   * @param to null where the version has no outcome
   */
  static Effect of(Recommended from, Recommended to) {
    if (to == null || to.protection() < from.protection()) {
      return LOWERED_PROTECTION;
    }
    if (to.priority() < from.priority()) {
      return LOWERED_PRIORITY;
    }
    if (to.protection() > from.protection() || to.priority() > from.priority()) {
      return RAISED;
    }
    return from.equals(to) ? SAME : OTHERWISE;
  }
}
