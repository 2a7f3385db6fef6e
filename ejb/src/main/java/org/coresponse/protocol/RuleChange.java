package org.coresponse.protocol;

/**
 * A rule that two versions do not have alike.
 *
 * @param before null when it was added
 * @param after null when it was removed
 */
public record RuleChange(Kind kind, String table, RuleText before, RuleText after) {
  /** What became of it. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    /** The same words in another place, where the place counts. */
    MOVED
  }
}
