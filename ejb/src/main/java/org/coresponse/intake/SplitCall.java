package org.coresponse.intake;

import jakarta.validation.constraints.NotNull;

/**
 * This call is another event after all.
 *
 * @param incident the one it belongs to now
 * @param version the version of the incident that was read, or null to take whatever stands
 */
public record SplitCall(@NotNull CallNumber incident, @NotNull CallNumber call, Integer version) {}
