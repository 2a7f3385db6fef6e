package org.coresponse.geography;

import org.coresponse.platform.ProblemCode;

/** Why a map of beats was not taken. */
public enum GeographyProblem implements ProblemCode {
  MAP_NOT_GEOJSON("map-not-geojson"),
  MAP_TOO_LARGE("map-too-large"),
  MAP_TOO_MANY_BEATS("map-too-many-beats"),
  MAP_WITHOUT_BEATS("map-without-beats"),
  MAP_PROPERTY_MISSING("map-property-missing"),
  MAP_BEAT_WITHOUT_CODE("map-beat-without-code"),
  MAP_CODE_TOO_LONG("map-code-too-long"),
  MAP_BEAT_IN_TWO_DISTRICTS("map-beat-in-two-districts"),
  MAP_NOT_A_POLYGON("map-not-a-polygon"),
  MAP_RING_OPEN("map-ring-open"),
  MAP_NOT_DEGREES("map-not-degrees");

  private final String code;

  GeographyProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
