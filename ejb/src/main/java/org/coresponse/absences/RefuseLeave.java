package org.coresponse.absences;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** This leave is refused. */
public record RefuseLeave(long absence, @NotBlank @Size(min = 3, max = 500) String why) {}
