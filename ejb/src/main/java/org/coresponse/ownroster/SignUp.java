package org.coresponse.ownroster;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * I take this open shift.
 *
 * @param reason why a rule that warns is not kept, or null
 */
public record SignUp(@NotNull Long shift, @Size(min = 3, max = 500) String reason) {}
