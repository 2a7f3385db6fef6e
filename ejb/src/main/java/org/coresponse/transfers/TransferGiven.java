package org.coresponse.transfers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What both sides of a transfer need to know.
 *
 * @param clientId the writer's own id of it: the same one again is the same transfer
 * @param center code of the 988 center
 * @param cause code of why
 * @param callback as it was given; null for the number of the call
 */
public record TransferGiven(
    @NotBlank @Size(max = 64) String clientId,
    @NotBlank @Size(max = 40) String center,
    @NotBlank @Size(max = 40) String cause,
    @NotNull Consent consent,
    @NotNull LocationSource locationSource,
    @Size(max = 40) String callback) {

  public TransferGiven {
    clientId = clientId == null ? null : clientId.strip();
    callback = callback == null || callback.isBlank() ? null : callback.strip();
  }
}
