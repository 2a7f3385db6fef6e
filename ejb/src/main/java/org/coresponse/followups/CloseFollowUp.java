package org.coresponse.followups;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * No more is tried.
 *
 * @param remark how it is known, where no attempt says it
 */
public record CloseFollowUp(
    long followUp, @NotNull FollowUpResult result, @Size(max = 1000) String remark) {

  public CloseFollowUp {
    remark = remark == null || remark.isBlank() ? null : remark.strip();
  }
}
