package org.coresponse.credentials;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody holds this credential, by the word of their agency or of the police.
 *
 * @param kind code of its kind
 * @param number as it stands on it, or null where there is none
 * @param state of the United States it is of, or null
 * @param expiresOn first day on which it is no longer good; null only where the kind does not end
 */
public record StateCredential(
    @NotNull @Valid Holder holder,
    @NotBlank @Size(max = 16) String kind,
    @Size(min = 1, max = 40) String number,
    @Pattern(regexp = "[A-Z]{2}") String state,
    @NotNull LocalDate issuedOn,
    LocalDate expiresOn)
    implements Serializable {

  /** A clinician holds it. */
  public StateCredential(
      long clinician,
      String kind,
      String number,
      String state,
      LocalDate issuedOn,
      LocalDate expiresOn) {
    this(Holder.clinician(clinician), kind, number, state, issuedOn, expiresOn);
  }
}
