package org.coresponse.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.security.Actor;

/** What was added to a signed record. Clinical lane; none is ever changed. */
@Entity
@Table(name = "record_addendum")
class Addendum {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "record_id", nullable = false, updatable = false)
  private long recordId;

  @Column(name = "client_id", nullable = false, updatable = false, length = 64)
  private String clientId;

  @Column(nullable = false, updatable = false, length = 4000)
  private String text;

  @Column(name = "added_at", nullable = false, updatable = false)
  private Instant addedAt;

  @Column(name = "added_by", nullable = false, updatable = false, length = 64)
  private String addedBy;

  @Column(name = "added_by_name", nullable = false, updatable = false, length = Actor.LONGEST_NAME)
  private String addedByName;

  protected Addendum() {}

  Addendum(long recordId, WriteAddendum given, Actor by, Instant at) {
    this.recordId = recordId;
    this.clientId = given.clientId();
    this.text = given.text();
    this.addedAt = at;
    this.addedBy = by.subject();
    this.addedByName = by.name();
  }

  Long id() {
    return id;
  }
}
