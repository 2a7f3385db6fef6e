package org.coresponse.followups;

import java.io.Serializable;
import java.time.Instant;

/**
 * The last time a follow-up went to somebody, or to the desk, with a word.
 *
 * @param word for whoever had it next; null where it is withheld
 */
public record HandedRow(Long followUp, String by, Instant at, String word) implements Serializable {

  HandedRow masked() {
    return new HandedRow(followUp, by, at, null);
  }
}
