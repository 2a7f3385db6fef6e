package org.coresponse.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Ask something of every version from now on.
 *
 * @param json id, kind, sentence in both languages and exact form, as {@link
 *     org.coresponse.proof.Invariants#readOne} reads it
 */
public record AddInvariant(@NotBlank @Size(max = 20_000) String json) {}
