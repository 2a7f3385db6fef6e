package org.coresponse.clinicians;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A licence as people read it.
 *
 * @param expiresOn first day on which it is no longer good
 */
public record LicenceRow(
    LicenceType type, String number, String board, LocalDate issuedOn, LocalDate expiresOn)
    implements Serializable {

  /** Whether one may work under it on a day of the city. */
  public boolean goodOn(LocalDate day) {
    return !day.isBefore(issuedOn) && day.isBefore(expiresOn);
  }
}
