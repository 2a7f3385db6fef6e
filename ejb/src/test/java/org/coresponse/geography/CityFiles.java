package org.coresponse.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Durham's own files: in the project's sibling, {@code shared/data}, whose place can be said as
 * {@code SHARED_DATA}; never part of the project.
 */
final class CityFiles {
  static final String BEATS = "durham_beats.geojson.gz";
  static final String LAW_BEATS = "durham_police_beats.geojson.gz";
  static final String COUNTY = "durham-county.geojson.gz";

  private CityFiles() {}

  static byte[] of(String name) throws IOException {
    var said = System.getenv("SHARED_DATA");
    var file = Path.of(said == null ? "../../shared/data" : said, "durham", name);
    assertThat(file).as("shared stands beside the project").exists();
    return Files.readAllBytes(file);
  }
}
