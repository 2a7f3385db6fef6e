package org.coresponse.clinicians;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.coresponse.credentials.WorkRole;

/** Revoke a clearance, with a reason of ten characters at least. */
public record RevokeClearance(
    long clinician, @NotNull WorkRole role, @NotBlank @Size(min = 10, max = 500) String reason) {}
