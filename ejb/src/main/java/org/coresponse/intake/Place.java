package org.coresponse.intake;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Where, as it was given.
 *
 * @param address words of the caller or the CAD, at most 200 characters; null where only a point is
 *     known
 * @param latitude WGS84 degrees; null without a point
 * @param longitude WGS84 degrees; null without a point
 */
@Embeddable
public record Place(
    @Size(max = 200) String address,
    @DecimalMin("-90") @DecimalMax("90") Double latitude,
    @DecimalMin("-180") @DecimalMax("180") Double longitude)
    implements Serializable {

  public static final Place UNKNOWN = new Place(null, null, null);

  public Place {
    address = address == null || address.isBlank() ? null : address.strip();
  }

  @AssertTrue(message = "{invalid.point}")
  boolean isWholePointOrNone() {
    return (latitude == null) == (longitude == null);
  }
}
