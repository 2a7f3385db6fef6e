package org.coresponse.credentials;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One thing that is missing.
 *
 * @param purpose of the credential, or null where it is not about one
 * @param kind code of the credential on record, or null without one
 * @param since first day on which it was missing, where that is known; else null
 */
public record Missing(Lack lack, CredentialPurpose purpose, String kind, LocalDate since)
    implements Serializable {

  static Missing of(Lack lack) {
    return new Missing(lack, null, null, null);
  }
}
