package org.coresponse.credentials;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A role no longer asks for something.
 *
 * @param version that was read
 * @param until first day on which it does not, tomorrow or later
 */
public record EndRequirement(long requirement, int version, @NotNull LocalDate until)
    implements Serializable {}
