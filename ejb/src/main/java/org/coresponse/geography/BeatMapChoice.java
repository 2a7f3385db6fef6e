package org.coresponse.geography;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.security.Actor;

/** That a map holds from now on. The newest counts; all of them together say which held when. */
@Entity
@Table(name = "beat_map_choice")
class BeatMapChoice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "beat_map_id", nullable = false, updatable = false)
  private long mapId;

  @Column(name = "chosen_at", nullable = false, updatable = false)
  private Instant chosenAt;

  @Column(name = "chosen_by", nullable = false, updatable = false, length = 64)
  private String chosenBy;

  @Column(name = "chosen_by_name", nullable = false, updatable = false, length = Actor.LONGEST_NAME)
  private String chosenByName;

  protected BeatMapChoice() {}

  BeatMapChoice(long mapId, Actor by, Instant at) {
    this.mapId = mapId;
    this.chosenAt = requireNonNull(at);
    this.chosenBy = by.subject();
    this.chosenByName = by.name();
  }

  long mapId() {
    return mapId;
  }
}
