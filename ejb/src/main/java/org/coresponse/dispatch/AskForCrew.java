package org.coresponse.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Ask dispatch for a crew while the call stays in hand.
 *
 * @param reason 10 to 500 characters, read by dispatch: no clinical fact
 */
public record AskForCrew(long response, @NotBlank @Size(min = 10, max = 500) String reason) {

  public AskForCrew {
    reason = reason == null ? null : reason.strip();
  }
}
