package org.coresponse.calltaking;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A draft in a list.
 *
 * @param owner name of whoever typed it last
 * @param since when it was last typed in, or its window last showed that somebody is there
 * @param nature as typed; null when nothing was
 * @param callback number to call back as typed; null when nothing was
 */
public record DraftRow(
    UUID draft, String owner, Instant answeredAt, Instant since, String nature, String callback)
    implements Serializable {

  /** Whether there is a number to call back. */
  public boolean hasNumber() {
    return callback != null;
  }
}
