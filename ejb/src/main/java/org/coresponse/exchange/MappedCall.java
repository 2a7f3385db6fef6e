package org.coresponse.exchange;

import java.time.Instant;
import java.util.List;
import org.coresponse.intake.ReceiveCall;
import org.coresponse.units.UnitReport;

/**
 * A row as the mapping reads it: a call, and what one unit reported on it.
 *
 * @param beat as the file has it; null when it does not say
 * @param district as the file has it; null when it does not say
 * @param closedAt null when the file does not say
 * @param disposition code of the list {@code disposition}; null for a call that is not over
 * @param reports of the row's unit; empty when the file has none
 * @param fingerprint SHA-256 of what the mapping gave the call, in hexadecimal; rows of one call
 *     that say the same have the same
 */
public record MappedCall(
    ReceiveCall call,
    String beat,
    String district,
    Instant closedAt,
    String disposition,
    List<UnitReport> reports,
    String fingerprint) {

  /** Whether the file says that the call is over. */
  public boolean isOver() {
    return closedAt != null || disposition != null;
  }
}
