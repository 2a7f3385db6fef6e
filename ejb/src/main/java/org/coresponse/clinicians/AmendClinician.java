package org.coresponse.clinicians;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How a clinician is spoken of, reached and what they speak is this from now on.
 *
 * @param version of the person as it was read; null takes whatever stands
 * @param pronouns as they wish to be spoken of, or null
 * @param phone their own number at work, or null
 */
public record AmendClinician(
    long clinician,
    Integer version,
    @Size(max = 40) String pronouns,
    @NotBlank @Email @Size(max = 254) String email,
    @Size(max = 40) String phone,
    @NotNull @Size(max = 12) @Valid List<Speaks> languages) {}
