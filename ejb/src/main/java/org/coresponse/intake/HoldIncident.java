package org.coresponse.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.coresponse.custody.Queue;

/**
 * Let an incident come to other hands.
 *
 * @param queue that holds it from now on; null takes it oneself
 * @param reason wanted when it is taken out of another person's hands, 10 to 500 characters
 */
public record HoldIncident(
    @NotNull CallNumber incident, Queue queue, @Size(min = 10, max = 500) String reason) {

  public HoldIncident {
    reason = reason == null || reason.isBlank() ? null : reason.strip();
  }
}
