package org.coresponse.credentials;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/**
 * The city knows another kind of credential.
 *
 * @param code as people call it: {@code LCSW}
 */
public record AddKind(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,15}", message = "{invalid.kindCode}") String code,
    @NotNull CredentialPurpose purpose,
    @NotNull @Valid KindTerms terms)
    implements Serializable {}
