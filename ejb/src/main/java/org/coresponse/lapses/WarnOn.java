package org.coresponse.lapses;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Warn on these days before an end.
 *
 * @param days 0 is the day of the end itself; none, and nobody is warned
 */
public record WarnOn(@NotNull @Size(max = 10) List<@NotNull @Min(0) @Max(365) Integer> days) {}
