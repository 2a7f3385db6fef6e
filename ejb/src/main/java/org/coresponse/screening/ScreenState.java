package org.coresponse.screening;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far the screener of an incident is, without any answer. Clinical lane.
 *
 * @param asked how often it was asked
 * @param finished whether the last asking has every answer that its branch asks
 * @param at when the last asking ended
 */
public record ScreenState(long asked, boolean finished, Instant at) implements Serializable {

  /** This one and a later asking. */
  ScreenState then(ScreenState later) {
    return new ScreenState(asked + later.asked, later.finished, later.at);
  }
}
