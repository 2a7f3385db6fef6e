package org.coresponse.callscreen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * From now on these are the rules of the call screen, and no others.
 *
 * @param version of the rules that were read
 */
public record ChangeScreenRules(
    int version, @NotNull @Size(max = 500) List<@NotNull @Valid FieldRule> rules) {}
