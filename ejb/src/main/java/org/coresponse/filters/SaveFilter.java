package org.coresponse.filters;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.coresponse.search.CallFilter;

/**
 * Keep this filter.
 *
 * @param name that no other filter of the same person has
 */
public record SaveFilter(
    @NotBlank @Size(max = LONGEST_NAME) String name, @NotNull @Valid CallFilter filter) {
  /** How long a name may be. */
  public static final int LONGEST_NAME = 60;

  public SaveFilter {
    name = name == null ? null : name.strip();
  }
}
