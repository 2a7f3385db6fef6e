package org.coresponse.replay;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.coresponse.intake.SafetyAnswers;

/**
 * Replay a past period under a version.
 *
 * @param from decisions made then or later
 * @param to and before then
 * @param assumed what is taken for what nobody asked in calls that were never assessed; null counts
 *     them only
 */
public record StartReplay(
    @NotBlank @Size(max = 64) String version,
    @NotNull Instant from,
    @NotNull @PastOrPresent Instant to,
    SafetyAnswers assumed) {

  public StartReplay {
    version = version == null ? null : version.strip();
  }

  @AssertTrue(message = "{invalid.order}")
  boolean isInOrder() {
    return from == null || to == null || from.isBefore(to);
  }
}
