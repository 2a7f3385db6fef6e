package org.coresponse.swaps;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** This swap is refused. */
public record RefuseSwap(long swap, @NotBlank @Size(min = 3, max = 500) String why) {}
