package org.coresponse.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Call this incident off: there is nothing to answer.
 *
 * @param version the version that was read, or null to take whatever stands
 * @param reason ten characters at least, 2,000 at most
 */
public record CancelIncident(
    @NotNull CallNumber incident,
    Integer version,
    @NotBlank @Size(min = 10, max = 2000) String reason) {

  public CancelIncident {
    reason = reason == null ? null : reason.strip();
  }
}
