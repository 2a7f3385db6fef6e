package org.coresponse.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Let a live version decide no longer, from now on.
 *
 * @param version the version number that was read
 * @param reason ten characters at least, 500 at most
 */
public record RetireVersion(
    @NotBlank String name, int version, @NotBlank @Size(min = 10, max = 500) String reason) {

  public RetireVersion {
    reason = reason == null ? null : reason.strip();
  }
}
