package org.coresponse.custody;

/**
 * Something came to another hand.
 *
 * @param responseId null where it is the incident itself
 * @param before null where it begins
 * @param after null where it ends
 * @param word what was said along, at most 500 characters, or null
 */
public record Moved(
    long incidentId, Long responseId, Custody before, Custody after, MoveReason why, String word) {

  static final int LONGEST_WORD = 500;

  public Moved {
    if (word != null && word.length() > LONGEST_WORD) {
      word = word.substring(0, LONGEST_WORD - 1) + "…";
    }
  }
}
