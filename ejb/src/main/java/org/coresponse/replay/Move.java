package org.coresponse.replay;

/**
 * From what was decided to what the version decides.
 *
 * @param from null where nothing was decided
 * @param to null where the version has no outcome, or was not asked
 */
record Move(Recommended from, Recommended to, Reproduction reproduction) {
  /** Of a decision, which has a {@code from}. */
  Effect effect() {
    return Effect.of(from, to);
  }
}
