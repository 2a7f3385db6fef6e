package org.coresponse.search;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.coresponse.intake.Addresses;
import org.coresponse.intake.CallNumber;

/**
 * What is known of a call whose event may be known already; it need not have been taken in yet.
 *
 * @param callback as it was typed or in E.164; what cannot be a number, or null, finds nothing
 * @param address as it was typed; null finds nothing
 * @param latitude WGS84 degrees; null without a point
 * @param longitude WGS84 degrees; null without a point
 * @param at when it was received
 * @param exceptCall the call itself, whose incident is no other event; null while it is being typed
 */
public record SameEventQuery(
    @Size(max = 40) String callback,
    @Size(max = 200) String address,
    @DecimalMin("-90") @DecimalMax("90") Double latitude,
    @DecimalMin("-180") @DecimalMax("180") Double longitude,
    @NotNull Instant at,
    CallNumber exceptCall) {

  public SameEventQuery {
    callback = callback == null || callback.isBlank() ? null : callback.strip();
    address = Addresses.read(address);
  }

  boolean hasPoint() {
    return latitude != null && longitude != null;
  }

  /** Whether there is nothing to look for. */
  boolean isEmpty() {
    return callback == null && address == null && !hasPoint();
  }
}
