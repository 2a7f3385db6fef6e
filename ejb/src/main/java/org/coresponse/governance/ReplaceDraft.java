package org.coresponse.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Give a draft another file.
 *
 * @param version the version number that was read
 * @param dmn the file, at most {@link ProtocolOffice#LARGEST_FILE} bytes
 */
public record ReplaceDraft(@NotBlank String name, int version, @NotNull byte[] dmn) {}
