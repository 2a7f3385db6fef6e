package org.coresponse.protocol;

/** What became of a rule from one version to another. */
public enum RuleChangeKind {
  ADDED,
  REMOVED,
  CHANGED,
  /** The same words in another place, where the place counts. */
  MOVED
}
