package org.coresponse.credentials;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a role asks for, from a day on.
 *
 * @param until first day on which it no longer does, or null while it is open
 */
public record Requirement(
    WorkRole role, CredentialPurpose purpose, LocalDate since, LocalDate until)
    implements Serializable {

  boolean asked(WorkRole of, LocalDate day) {
    return role == of && !day.isBefore(since) && (until == null || day.isBefore(until));
  }
}
