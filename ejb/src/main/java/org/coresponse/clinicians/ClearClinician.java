package org.coresponse.clinicians;

import jakarta.validation.constraints.NotNull;
import org.coresponse.credentials.WorkRole;

/** Clear this clinician for that role. */
public record ClearClinician(long clinician, @NotNull WorkRole role) {}
