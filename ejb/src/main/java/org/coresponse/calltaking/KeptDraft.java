package org.coresponse.calltaking;

import java.time.Instant;

/**
 * What became of a save.
 *
 * @param at when the draft was last kept
 * @param newest false when a newer save was there already, and this one changed nothing
 */
public record KeptDraft(Instant at, boolean newest) {}
