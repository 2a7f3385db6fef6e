package org.coresponse.intake;

import jakarta.validation.constraints.NotNull;

/**
 * These two incidents are one event. Which one lives on does not depend on which is named first.
 *
 * @param version the version of {@code incident} that was read, or null to take whatever stands
 */
public record MergeIncidents(
    @NotNull CallNumber incident, @NotNull CallNumber other, Integer version) {}
