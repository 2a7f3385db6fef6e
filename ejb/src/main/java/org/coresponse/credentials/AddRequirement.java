package org.coresponse.credentials;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A role asks for something more.
 *
 * @param since first day, tomorrow or later
 */
public record AddRequirement(
    @NotNull WorkRole role, @NotNull CredentialPurpose purpose, @NotNull LocalDate since)
    implements Serializable {}
