package org.coresponse.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;

/**
 * Put right what is known of this call.
 *
 * @param version the version that was read, or null to take whatever stands
 * @param changedAt when the sender learnt it, by its own clock, from a machine that may tell things
 *     late or twice; null from a person, who has seen what stands
 * @param given the fields that are to change; the others of {@code values} mean nothing
 */
public record AmendCall(
    @NotNull CallNumber call,
    Integer version,
    Instant changedAt,
    @NotEmpty Set<CallField> given,
    @NotNull @Valid AmendedFields values) {

  public AmendCall {
    given = given == null ? Set.of() : Set.copyOf(given);
  }
}
