package org.coresponse.premises;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Warn whoever goes there next; about an address or a number, never both.
 *
 * @param clientId the author's own id of it: the same one again is the same flag
 * @param phone as people write it, or null
 * @param address as it is written on calls, or null
 * @param kind a code of the city's list of cautions that may be chosen today
 * @param source who says so: a unit, a report, a neighbour
 * @param startsAt from when it is known to hold, not in the future; null from now on
 * @param endsAt until when, at most {@link CautionDesk#LONGEST_MONTHS} months from now
 */
public record AddCaution(
    @NotBlank @Size(max = 64) String clientId,
    @Size(max = 40) String phone,
    @Size(max = 200) String address,
    @NotBlank @Size(max = 40) String kind,
    @NotBlank @Size(max = 300) String text,
    @NotBlank @Size(max = 120) String source,
    Instant startsAt,
    @NotNull Instant endsAt) {

  public AddCaution {
    clientId = stripped(clientId);
    phone = stripped(phone);
    address = stripped(address);
    kind = stripped(kind);
    text = stripped(text);
    source = stripped(source);
  }

  private static String stripped(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }
}
