package org.coresponse.clinicians;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/**
 * A language and how well somebody speaks it.
 *
 * @param language its BCP 47 code: {@code es}
 */
public record Speaks(
    @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Z]{2})?") String language,
    @NotNull LanguageLevel level)
    implements Serializable {}
