package org.coresponse.lapses;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.coresponse.credentials.CredentialPurpose;

/**
 * What of all that lapses is wanted.
 *
 * @param agency code, or null for every one within reach
 * @param purpose null is any
 */
public record LapseFilter(@NotNull LapseWindow window, String agency, CredentialPurpose purpose)
    implements Serializable {}
