package org.coresponse.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Begin a template.
 *
 * @param weeks of its cycle
 */
public record AddTemplate(
    @NotBlank @Size(max = 60) String name, @NotNull @Min(1) @Max(12) Integer weeks) {}
