package org.coresponse.triage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.coresponse.intake.CallNumber;
import org.coresponse.protocol.ResponseMode;

/**
 * Choose another response than the recommended one.
 *
 * @param assessment id of the decision that was read; refused when a newer one stands
 * @param reasonCode code of the list {@code override_reason}
 * @param reason ten characters at least, 2,000 at most
 */
public record OverrideRecommendation(
    @NotNull CallNumber call,
    long assessment,
    @NotNull ResponseMode mode,
    @NotBlank @Size(max = 40) String reasonCode,
    @NotBlank @Size(min = 10, max = 2000) String reason) {

  public OverrideRecommendation {
    reason = reason == null ? null : reason.strip();
  }
}
