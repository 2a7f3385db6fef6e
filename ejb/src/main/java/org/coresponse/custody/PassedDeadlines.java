package org.coresponse.custody;

import java.time.Instant;
import java.util.List;

/**
 * Deadlines of one kind of thing. Whoever has rows in custody provides one; {@link DeadlineWatch}
 * asks them all each second.
 */
public interface PassedDeadlines {

  /** Which are acted on first when many have passed: the lowest. */
  int urgency();

  /** Ids of some whose deadline has passed, the most urgent first. Locks nothing. */
  List<Long> passed(Instant now, int most);

  /**
   * Acts on one in a transaction of its own, or leaves it when another transaction holds it, or it
   * has no passed deadline any more.
   */
  void act(long id);
}
