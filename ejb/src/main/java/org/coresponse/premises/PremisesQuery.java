package org.coresponse.premises;

import jakarta.validation.constraints.Size;

/**
 * Where somebody wants to know about: a number, an address, or both.
 *
 * @param phone as people write it, with its area code; null or blank for none
 * @param address as it is written on calls; null or blank for none
 */
public record PremisesQuery(@Size(max = 40) String phone, @Size(max = 200) String address) {
  public PremisesQuery {
    phone = phone == null || phone.isBlank() ? null : phone.strip();
  }
}
