package org.coresponse.intake;

import jakarta.persistence.Column;
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
 * @param crossStreet the nearest street that crosses; null when not given
 * @param placeName what people call it: a shop, a school, a bus stop; null when not given
 * @param latitude WGS84 degrees; null without a point
 * @param longitude WGS84 degrees; null without a point
 */
@Embeddable
public record Place(
    @Size(max = 200) String address,
    @Column(name = "cross_street") @Size(max = 120) String crossStreet,
    @Column(name = "place_name") @Size(max = 120) String placeName,
    @DecimalMin("-90") @DecimalMax("90") Double latitude,
    @DecimalMin("-180") @DecimalMax("180") Double longitude)
    implements Serializable {

  public static final Place UNKNOWN = new Place(null, null, null, null, null);

  public Place {
    address = Addresses.read(address);
    crossStreet = stripped(crossStreet);
    placeName = stripped(placeName);
  }

  /** An address and nothing more. */
  public static Place at(String address) {
    return new Place(address, null, null, null, null);
  }

  /** An address and its point, in WGS84 degrees. */
  public static Place at(String address, Double latitude, Double longitude) {
    return new Place(address, null, null, latitude, longitude);
  }

  /** Whether it says where on the ground. */
  public boolean hasPoint() {
    return latitude != null && longitude != null;
  }

  private static String stripped(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }

  @AssertTrue(message = "{invalid.point}")
  boolean isWholePointOrNone() {
    return (latitude == null) == (longitude == null);
  }
}
