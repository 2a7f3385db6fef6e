package org.coresponse.records;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Add this to a signed record.
 *
 * @param clientId the writer's own id of it: the same one again is the same addendum
 */
public record WriteAddendum(
    long response,
    @NotBlank @Size(max = 64) String clientId,
    @NotBlank @Size(max = 4000) String text) {

  public WriteAddendum {
    clientId = clientId == null ? null : clientId.strip();
    text = text == null ? null : text.strip();
  }
}
