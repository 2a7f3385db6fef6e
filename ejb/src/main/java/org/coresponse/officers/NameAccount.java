package org.coresponse.officers;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An officer signs in with this account from now on.
 *
 * @param version that was read
 * @param subject the account's number, or null for none
 */
public record NameAccount(
    long officer,
    int version,
    @Size(min = 1, max = 64) @Pattern(regexp = "[A-Za-z0-9-]+") String subject) {}
