package org.coresponse.transfers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Ring at a 988 center for the caller of this response. */
public record TransferTo988(long response, @NotNull @Valid TransferGiven given) {}
