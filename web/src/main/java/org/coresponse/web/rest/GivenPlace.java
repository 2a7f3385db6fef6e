package org.coresponse.web.rest;

import com.fasterxml.jackson.databind.util.StdConverter;
import org.coresponse.geography.StatePlane;
import org.coresponse.intake.Place;
import org.coresponse.platform.InvalidFieldException;

/**
 * A place as a client may write it: its point in degrees, or in State Plane feet (EPSG:2264), which
 * become degrees while the body is read.
 */
record GivenPlace(
    String address,
    String crossStreet,
    String placeName,
    Double latitude,
    Double longitude,
    Double eastingFeet,
    Double northingFeet) {

  GivenPlace {
    if ((eastingFeet == null) != (northingFeet == null)) {
      throw new InvalidFieldException(
          eastingFeet == null ? "eastingFeet" : "northingFeet", "invalid.feet.half");
    }
    if (eastingFeet != null) {
      if (latitude != null || longitude != null) {
        throw new InvalidFieldException("eastingFeet", "invalid.feet.andDegrees");
      }
      var point =
          StatePlane.toDegrees(eastingFeet, northingFeet)
              .orElseThrow(() -> new InvalidFieldException("eastingFeet", "invalid.feet.outside"));
      latitude = point.latitude();
      longitude = point.longitude();
    }
  }

  static final class ToPlace extends StdConverter<GivenPlace, Place> {
    @Override
    public Place convert(GivenPlace given) {
      return new Place(
          given.address, given.crossStreet, given.placeName, given.latitude, given.longitude);
    }
  }
}
