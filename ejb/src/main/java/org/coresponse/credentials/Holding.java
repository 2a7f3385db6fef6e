package org.coresponse.credentials;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A credential as far as the right to work follows from it.
 *
 * @param kind code of its kind
 * @param associate whether its holder may work under a supervisor only
 * @param verifiedFirst whether it counts only once its source has confirmed it
 * @param issuedOn first day on which it is good
 * @param expiresOn first day on which it is no longer good, or null when it does not end
 * @param verifiedOn day on which its source confirmed it, or null
 * @param disciplinedOn first day of a discipline on record that forbids work, or null
 */
public record Holding(
    String kind,
    CredentialPurpose purpose,
    boolean associate,
    boolean verifiedFirst,
    LocalDate issuedOn,
    LocalDate expiresOn,
    LocalDate verifiedOn,
    LocalDate disciplinedOn)
    implements Serializable {

  /** Whether it has begun and not ended; domain.md: no assignment on or after expiry. */
  public boolean inDate(LocalDate day) {
    return !day.isBefore(issuedOn) && (expiresOn == null || day.isBefore(expiresOn));
  }

  boolean lapsed(LocalDate day) {
    return expiresOn != null && !day.isBefore(expiresOn);
  }

  boolean verified(LocalDate day) {
    return !verifiedFirst || verifiedOn != null && !day.isBefore(verifiedOn);
  }

  boolean disciplined(LocalDate day) {
    return disciplinedOn != null && !day.isBefore(disciplinedOn);
  }

  /** Whether somebody may treat people under it without a supervisor on a day. */
  public boolean licensesAlone(LocalDate day) {
    return purpose == CredentialPurpose.LICENCE
        && !associate
        && inDate(day)
        && verified(day)
        && !disciplined(day);
  }
}
