package org.coresponse.geography;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One beat of a map, as it was loaded; it never changes. */
@Entity
@Table(name = "beat")
class Beat {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "beat_map_id", nullable = false, updatable = false)
  private long mapId;

  @Column(nullable = false, updatable = false, length = BeatFile.LONGEST_CODE)
  private String code;

  @Column(updatable = false, length = BeatFile.LONGEST_CODE)
  private String district;

  /** Geometry as {@link GeoJson} writes it. */
  @Column(nullable = false, updatable = false, columnDefinition = "mediumtext")
  private String shape;

  protected Beat() {}

  Beat(long mapId, BeatShape given) {
    this.mapId = mapId;
    this.code = given.code();
    this.district = given.district();
    this.shape = GeoJson.write(given.shape());
  }

  BeatShape shape() {
    return new BeatShape(code, district, GeoJson.read(shape));
  }
}
