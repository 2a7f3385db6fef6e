package org.coresponse.calllog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.coresponse.intake.CallNumber;

/**
 * Write this down about a call.
 *
 * @param clientId the writer's own id of it: the same one again is the same note
 * @param text at most 2,000 characters
 */
public record WriteNote(
    @NotNull CallNumber call,
    @NotBlank @Size(max = 64) String clientId,
    @NotBlank @Size(max = 2000) String text) {

  public WriteNote {
    clientId = clientId == null ? null : clientId.strip();
    text = text == null ? null : text.strip();
  }
}
