package org.coresponse.web.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is refused. */
public record WhyRefused(@NotBlank @Size(min = 3, max = 500) String why) {}
