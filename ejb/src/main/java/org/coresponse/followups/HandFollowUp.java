package org.coresponse.followups;

import jakarta.validation.constraints.Size;

/**
 * Somebody else has it from now on.
 *
 * @param to subject of a care navigator, or null for the desk
 * @param word for whoever has it next, four characters at least
 */
public record HandFollowUp(long followUp, String to, @Size(max = 300) String word) {
  static final int SHORTEST_WORD = 4;

  public HandFollowUp {
    to = to == null || to.isBlank() ? null : to.strip();
    word = word == null || word.isBlank() ? null : word.strip();
  }
}
