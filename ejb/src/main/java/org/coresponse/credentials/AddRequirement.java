package org.coresponse.credentials;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.coresponse.platform.InvalidFieldException;

/**
 * A role asks for something more.
 *
 * @param since first day, tomorrow or later
 */
public record AddRequirement(
    @NotNull WorkRole role, @NotNull CredentialPurpose purpose, @NotNull LocalDate since)
    implements Serializable {

  /**
   * @throws InvalidFieldException unless the day is to come
   */
  public void requireToCome(LocalDate today) {
    if (!since.isAfter(today)) {
      throw new InvalidFieldException("since", "invalid.day.past");
    }
  }
}
