package org.coresponse.geography;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.coresponse.security.Actor;

/** One load of a map of beats; it never changes, and being loaded it does not yet hold. */
@Entity
@Table(name = "beat_map")
class BeatMap {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, updatable = false, length = LoadBeats.LONGEST_NAME)
  private String name;

  /** SHA-256 of the file and of the properties it was read with, in hexadecimal. */
  @Column(nullable = false, updatable = false, length = 64)
  private String hash;

  @Column(nullable = false, updatable = false)
  private int beats;

  @Column(nullable = false, updatable = false)
  private int districts;

  /** How many shapes crossed themselves and were mended. */
  @Column(nullable = false, updatable = false)
  private int mended;

  @Column(name = "loaded_at", nullable = false, updatable = false)
  private Instant loadedAt;

  @Column(name = "loaded_by", nullable = false, updatable = false, length = 64)
  private String loadedBy;

  @Column(name = "loaded_by_name", nullable = false, updatable = false, length = Actor.LONGEST_NAME)
  private String loadedByName;

  protected BeatMap() {}

  BeatMap(String name, String hash, BeatFile file, Actor by, Instant at) {
    this.name = requireNonNull(name);
    this.hash = requireNonNull(hash);
    this.beats = file.beats().size();
    this.districts =
        (int)
            file.beats().stream()
                .map(BeatShape::district)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    this.mended = file.mended();
    this.loadedAt = requireNonNull(at);
    this.loadedBy = by.subject();
    this.loadedByName = by.name();
  }

  Long id() {
    return id;
  }
}
