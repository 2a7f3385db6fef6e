package org.coresponse.followups;

import java.io.Serializable;
import java.time.Instant;

/**
 * The last time a follow-up went to somebody, or to the desk.
 *
 * @param word for whoever has it next; null where there is none or it is withheld
 */
public record HandedRow(Long followUp, String by, Instant at, String word) implements Serializable {

  HandedRow masked() {
    return new HandedRow(followUp, by, at, null);
  }
}
