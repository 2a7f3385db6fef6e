package org.coresponse.credentials;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * The city knows another kind of credential.
 *
 * @param code as people call it: {@code LCSW}
 */
public record AddKind(
    @NotBlank @Size(max = 16) String code,
    @NotNull CredentialPurpose purpose,
    @NotNull @Valid KindTerms terms)
    implements Serializable {}
