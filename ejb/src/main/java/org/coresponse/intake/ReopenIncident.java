package org.coresponse.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Open this incident again.
 *
 * @param version the version that was read, or null to take whatever stands
 * @param reason ten characters at least, 2,000 at most
 */
public record ReopenIncident(
    @NotNull CallNumber incident,
    Integer version,
    @NotBlank @Size(min = 10, max = 2000) String reason) {

  public ReopenIncident {
    reason = reason == null ? null : reason.strip();
  }
}
