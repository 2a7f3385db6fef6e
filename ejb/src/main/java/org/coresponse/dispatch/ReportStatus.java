package org.coresponse.dispatch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Move this response on.
 *
 * @param version the version that was read, or null to take whatever stands
 * @param reason why it ends before it was done, ten characters at least; null for any other change
 */
public record ReportStatus(
    long response,
    Integer version,
    @NotNull ResponseStatus status,
    @Size(max = 2000) String reason) {

  public ReportStatus {
    reason = reason == null || reason.isBlank() ? null : reason.strip();
  }
}
