package org.coresponse.lapses;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.coresponse.credentials.CredentialPurpose;
import org.coresponse.credentials.HolderKind;

/**
 * What of all that lapses is wanted.
 *
 * @param agency code, or null for every one within reach
 * @param holders null is whoever holds something
 * @param purpose null is any
 */
public record LapseFilter(
    @NotNull LapseWindow window, String agency, HolderKind holders, CredentialPurpose purpose)
    implements Serializable {}
