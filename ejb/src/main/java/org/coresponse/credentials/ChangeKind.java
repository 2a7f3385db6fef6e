package org.coresponse.credentials;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * A kind of credential has other rules from now on.
 *
 * @param version that was read
 */
public record ChangeKind(@NotNull String code, int version, @NotNull @Valid KindTerms terms)
    implements Serializable {}
