package org.coresponse.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Close this incident.
 *
 * @param version the version that was read, or null to take whatever stands
 * @param disposition code of the list {@code disposition}
 * @param note what else is to be kept, at most 2,000 characters, or null
 */
public record CloseIncident(
    @NotNull CallNumber incident,
    Integer version,
    @NotBlank @Size(max = 40) String disposition,
    @Size(max = 2000) String note) {

  public CloseIncident {
    note = note == null || note.isBlank() ? null : note.strip();
  }
}
