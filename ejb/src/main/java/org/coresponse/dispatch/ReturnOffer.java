package org.coresponse.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Give an offer back to whoever made it.
 *
 * @param reason 3 to 500 characters
 */
public record ReturnOffer(long response, @NotBlank @Size(min = 3, max = 500) String reason) {

  public ReturnOffer {
    reason = reason == null ? null : reason.strip();
  }
}
