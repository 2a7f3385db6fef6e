package org.coresponse.review;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Say what is thought of an override.
 *
 * @param seen how many reviews of it the reviewer had read: 0 for the first
 * @param comment at least ten characters where it is not agreed; else it may be null
 */
public record ReviewOverride(
    long override,
    @Min(0) int seen,
    @NotNull ReviewVerdict verdict,
    @Size(max = 2000) String comment) {

  public ReviewOverride {
    comment = comment == null || comment.isBlank() ? null : comment.strip();
  }
}
