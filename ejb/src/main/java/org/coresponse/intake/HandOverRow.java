package org.coresponse.intake;

import java.io.Serializable;
import java.time.Instant;

/**
 * One time a call went from one colleague to another.
 *
 * @param from null where nobody worked it
 * @param word null where there is none or it is withheld from this reader
 */
public record HandOverRow(
    String call,
    String incident,
    String nature,
    String from,
    String to,
    String word,
    Instant handedAt,
    String handedBy)
    implements Serializable {

  /** Without what was said. */
  public HandOverRow masked() {
    return new HandOverRow(call, incident, nature, from, to, null, handedAt, handedBy);
  }
}
