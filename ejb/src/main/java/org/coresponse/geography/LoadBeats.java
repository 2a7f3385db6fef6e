package org.coresponse.geography;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Load this map of beats.
 *
 * @param name what people call it: {@code Beats of 2026}
 * @param file a GeoJSON FeatureCollection of polygons in WGS84 degrees, packed with gzip or not
 * @param beatProperty which property of a feature is the beat's code; null to guess it
 * @param districtProperty which property is the district's; null to guess it
 * @param current whether it holds from now on
 */
public record LoadBeats(
    @NotBlank @Size(max = LONGEST_NAME) String name,
    @NotNull byte[] file,
    @Size(max = 100) String beatProperty,
    @Size(max = 100) String districtProperty,
    boolean current) {
  static final int LONGEST_NAME = 120;

  public LoadBeats {
    name = name == null ? null : name.strip();
  }
}
