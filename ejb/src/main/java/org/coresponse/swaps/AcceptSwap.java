package org.coresponse.swaps;

import jakarta.validation.constraints.Size;

/**
 * I take it.
 *
 * @param inReturn the shift of mine that I give for it, or null where none is asked
 * @param reason why a rule that warns is not kept, or null
 */
public record AcceptSwap(long swap, Long inReturn, @Size(min = 3, max = 500) String reason) {}
