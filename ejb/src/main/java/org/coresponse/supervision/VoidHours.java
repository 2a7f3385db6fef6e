package org.coresponse.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A day was entered in error: why, in ten characters at least. */
public record VoidHours(long hours, @NotBlank @Size(min = 10, max = 500) String reason)
    implements Serializable {}
