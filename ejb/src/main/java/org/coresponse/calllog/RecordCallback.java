package org.coresponse.calllog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.coresponse.intake.CallNumber;

/**
 * Somebody tried to call back.
 *
 * @param clientId the writer's own id of it: the same one again is the same attempt
 * @param number as it was dialled; null for the number of the call
 */
public record RecordCallback(
    @NotNull CallNumber call,
    @NotBlank @Size(max = 64) String clientId,
    @Size(max = 40) String number,
    @NotNull CallbackResult result) {

  public RecordCallback {
    clientId = clientId == null ? null : clientId.strip();
    number = number == null || number.isBlank() ? null : number.strip();
  }
}
