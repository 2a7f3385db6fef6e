package org.coresponse.codes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What a nature is in the standard's words, and which of the programme's answers it may get.
 *
 * @param commonType literal of a {@link CommonType}: {@code MNTL}, {@code 911H}
 */
public record NatureMeaning(
    @NotNull @Size(max = 16) String commonType, @NotNull Eligibility eligibility)
    implements Serializable {}
