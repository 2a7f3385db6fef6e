package org.coresponse.filters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Call a filter of one's own by another name. */
public record RenameFilter(long id, @NotBlank @Size(max = SaveFilter.LONGEST_NAME) String name) {
  public RenameFilter {
    name = name == null ? null : name.strip();
  }
}
