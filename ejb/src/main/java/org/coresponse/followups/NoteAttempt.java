package org.coresponse.followups;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody was tried.
 *
 * @param clientId the writer's own id of it: the same one again is the same attempt
 * @param remark of the contact lane: how and when to try again; nothing clinical
 */
public record NoteAttempt(
    long followUp,
    @NotBlank @Size(max = 64) String clientId,
    @NotNull ContactMeans means,
    @NotNull FollowUpResult result,
    @Size(max = 1000) String remark) {

  public NoteAttempt {
    clientId = clientId == null ? null : clientId.strip();
    remark = remark == null || remark.isBlank() ? null : remark.strip();
  }
}
