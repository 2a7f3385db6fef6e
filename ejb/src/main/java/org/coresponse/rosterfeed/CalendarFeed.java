package org.coresponse.rosterfeed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.roster.RosterPerson;
import org.coresponse.roster.Worker;

/** A secret address of somebody's calendar, until it is revoked. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "clinician_id", updatable = false)
  private Long clinicianId;

  @Column(name = "officer_id", updatable = false)
  private Long officerId;

  @Column(name = "agency_id", updatable = false)
  private Long agencyId;

  @Column(name = "token_hash", nullable = false, updatable = false, length = 64)
  private String tokenHash;

  @Column(nullable = false, updatable = false, length = 2)
  private String language;

  @Column(name = "made_at", nullable = false, updatable = false)
  private Instant madeAt;

  @Column(name = "read_at")
  private Instant readAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected CalendarFeed() {}

  CalendarFeed(RosterPerson person, String tokenHash, String language, Instant now) {
    boolean officer = person.worker().kind() == Worker.Kind.OFFICER;
    this.clinicianId = officer ? null : person.worker().id();
    this.officerId = officer ? person.worker().id() : null;
    this.agencyId = person.agencyId();
    this.tokenHash = tokenHash;
    this.language = language;
    this.madeAt = now;
  }

  /** It leads nowhere from now on. */
  void revoke(Instant now) {
    revokedAt = now;
  }

  void read(Instant now) {
    readAt = now;
  }

  Long id() {
    return id;
  }

  Worker worker() {
    return clinicianId == null ? Worker.officer(officerId) : Worker.clinician(clinicianId);
  }

  String language() {
    return language;
  }

  FeedRow row() {
    return new FeedRow(madeAt, readAt);
  }
}
