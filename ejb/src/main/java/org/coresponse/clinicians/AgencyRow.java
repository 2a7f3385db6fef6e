package org.coresponse.clinicians;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * An agency.
 *
 * @param code last part of its people's group: {@code pcc}
 */
public record AgencyRow(
    @NotNull @Pattern(regexp = "[a-z0-9-]{2,16}") String code,
    @NotBlank @Size(max = 120) String name)
    implements Serializable {}
