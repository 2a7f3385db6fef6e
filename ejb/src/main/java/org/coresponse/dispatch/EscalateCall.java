package org.coresponse.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Let police or EMS go.
 *
 * @param reason 10 to 500 characters, read by dispatch: no clinical fact
 * @param staysOn whether the clinician stays on the line, as one who joined
 */
public record EscalateCall(
    long response,
    @NotNull EscalatedTo to,
    @NotBlank @Size(min = 10, max = 500) String reason,
    boolean staysOn) {

  public EscalateCall {
    reason = reason == null ? null : reason.strip();
  }
}
