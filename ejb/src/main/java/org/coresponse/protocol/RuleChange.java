package org.coresponse.protocol;

/**
 * A rule that two versions do not have alike.
 *
 * @param before null when it was added
 * @param after null when it was removed
 */
public record RuleChange(RuleChangeKind kind, String table, RuleText before, RuleText after) {}
