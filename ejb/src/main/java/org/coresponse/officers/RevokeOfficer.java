package org.coresponse.officers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Revoke an officer's clearance, with a reason of ten characters at least. */
public record RevokeOfficer(long officer, @NotBlank @Size(min = 10, max = 500) String reason) {}
