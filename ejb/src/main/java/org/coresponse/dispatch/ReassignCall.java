package org.coresponse.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Take a call out of a clinician's hand and offer it to another.
 *
 * @param clinician id of the one it goes to; null for whoever is at the desk
 * @param reason 10 to 500 characters
 */
public record ReassignCall(
    long response, Long clinician, @NotBlank @Size(min = 10, max = 500) String reason) {

  public ReassignCall {
    reason = reason == null ? null : reason.strip();
  }
}
