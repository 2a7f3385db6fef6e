package org.coresponse.governance;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/**
 * Let a signed version decide.
 *
 * @param version the version number that was read
 * @param from now or ahead; null for now
 */
public record ReleaseVersion(@NotBlank String name, int version, Instant from) {}
