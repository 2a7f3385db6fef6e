package org.coresponse.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.coresponse.security.Actor;

/** That what was planned for some days became what everyone goes by. Never changed. */
@Entity
@Table(name = "roster_publication")
class Publication {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "from_on", nullable = false, updatable = false)
  private LocalDate from;

  @Column(name = "until_on", nullable = false, updatable = false)
  private LocalDate until;

  @Column(updatable = false, length = 500)
  private String note;

  @Column(name = "published_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "published_by", nullable = false, updatable = false, length = 64)
  private String by;

  @Column(name = "published_by_name", nullable = false, updatable = false, length = 120)
  private String byName;

  protected Publication() {}

  Publication(PublishRoster given, Actor by, Instant at) {
    this.from = given.from();
    this.until = given.until();
    this.note = given.note();
    this.at = at;
    this.by = by.subject();
    this.byName = by.name();
  }

  Long id() {
    return id;
  }
}
