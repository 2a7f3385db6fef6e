package org.coresponse.records;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Keep this draft of the record of a response.
 *
 * @param version the version that was read, 0 where there was none; null takes whatever stands
 */
public record KeepRecord(long response, Integer version, @NotNull @Valid RecordContent content) {}
