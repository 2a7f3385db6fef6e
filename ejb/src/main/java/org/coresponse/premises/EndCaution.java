package org.coresponse.premises;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A caution flag holds no longer.
 *
 * @param reason ten characters at least, 1,000 at most
 */
public record EndCaution(long flag, @NotBlank @Size(min = 10, max = 1000) String reason) {
  public EndCaution {
    reason = reason == null ? null : reason.strip();
  }
}
