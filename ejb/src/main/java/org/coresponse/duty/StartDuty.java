package org.coresponse.duty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.coresponse.credentials.WorkRole;

/**
 * Somebody comes to work.
 *
 * @param reason why early or without a shift; null where they are neither
 */
public record StartDuty(
    @NotNull WorkRole role, @NotNull DutyPlace place, @Size(min = 10, max = 500) String reason)
    implements Serializable {
  public StartDuty {
    reason = reason == null || reason.isBlank() ? null : reason.strip();
  }
}
