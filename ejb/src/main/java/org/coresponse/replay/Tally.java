package org.coresponse.replay;

import java.io.Serializable;

/** How many decisions, and what became of them. */
public record Tally(
    long decisions,
    long same,
    long loweredProtection,
    long loweredPriority,
    long raised,
    long otherwise)
    implements Serializable {
  static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

  /** Those that do not come out the same. */
  public long moved() {
    return decisions - same;
  }

  /** Those that protect less or are less urgent. */
  public long lowered() {
    return loweredProtection + loweredPriority;
  }

  Tally plus(Effect effect, long more) {
    return new Tally(
        decisions + more,
        same + (effect == Effect.SAME ? more : 0),
        loweredProtection + (effect == Effect.LOWERED_PROTECTION ? more : 0),
        loweredPriority + (effect == Effect.LOWERED_PRIORITY ? more : 0),
        raised + (effect == Effect.RAISED ? more : 0),
        otherwise + (effect == Effect.OTHERWISE ? more : 0));
  }
}
