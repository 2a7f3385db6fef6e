package org.coresponse.records;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Write this safety plan.
 *
 * @param version the count of changes that was read, 0 where there was none; null takes whatever
 *     stands
 * @param keep whether this is a version to keep for good; otherwise it goes on being written
 */
public record WritePlan(
    long response, Integer version, @NotNull @Valid PlanText text, boolean keep) {}
