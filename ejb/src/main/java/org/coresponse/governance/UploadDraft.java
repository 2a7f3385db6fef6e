package org.coresponse.governance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Begin a new version with this file.
 *
 * @param name people know it by it, as {@code DUR-CRISIS v2}: letters and digits of ASCII, with
 *     spaces, dots, underscores and hyphens within
 * @param dmn the file, at most {@link ProtocolOffice#LARGEST_FILE} bytes
 */
public record UploadDraft(
    @NotNull
        @Size(max = 40)
        @Pattern(
            regexp = "[A-Za-z0-9]([A-Za-z0-9 ._-]*[A-Za-z0-9])?",
            message = "{invalid.versionName}")
        String name,
    @NotNull byte[] dmn) {

  public UploadDraft {
    name = name == null ? null : name.strip();
  }
}
