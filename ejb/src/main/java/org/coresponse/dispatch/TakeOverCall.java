package org.coresponse.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Take a call out of a clinician's hand into one's own.
 *
 * @param reason 10 to 500 characters
 */
public record TakeOverCall(long response, @NotBlank @Size(min = 10, max = 500) String reason) {

  public TakeOverCall {
    reason = reason == null ? null : reason.strip();
  }
}
