package org.coresponse.presence;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is known of one person at their screens, and what of it has been told. */
@Entity
@Table(name = "presence")
class Attendance {
  @Id
  @Column(length = 64)
  private String subject;

  @Column(nullable = false, length = 120)
  private String name;

  @Column(name = "seen_at", nullable = false)
  private Instant seenAt;

  @Column(name = "covered_at")
  private Instant coveredAt;

  @Column(name = "signed_out_at")
  private Instant signedOutAt;

  /** Null while they are there for all that anybody was told. */
  @Enumerated(EnumType.STRING)
  @Column(name = "told_gone", length = 12)
  private GoneCause toldGone;

  @Column(name = "seen_since_told", nullable = false)
  private boolean seenSinceTold;

  protected Attendance() {}

  Attendance(String subject, String name, Instant seenAt) {
    this.subject = requireNonNull(subject);
    this.name = requireNonNull(name);
    this.seenAt = requireNonNull(seenAt);
  }

  /** A page of theirs that somebody uses is open. */
  void seen(String now, Instant at) {
    name = now;
    seenAt = at;
    coveredAt = null;
    signedOutAt = null;
    seenSinceTold = true;
  }

  /** Nobody touched their screen. */
  void covered(Instant at) {
    if (signedOutAt == null && coveredAt == null) {
      coveredAt = at;
    }
  }

  void signedOut(Instant at) {
    signedOutAt = at;
  }

  /** What has been told of them from now on; null that they are there. */
  void told(GoneCause cause) {
    toldGone = cause;
    seenSinceTold = false;
  }

  /** How it stands, where those are lost who were last seen then. */
  PresenceState state(Instant lostSince) {
    if (signedOutAt != null) {
      return PresenceState.OUT;
    }
    if (coveredAt != null) {
      return PresenceState.COVERED;
    }
    var stillLost = toldGone == GoneCause.LOST && !seenSinceTold;
    return stillLost || !seenAt.isAfter(lostSince) ? PresenceState.LOST : PresenceState.HERE;
  }

  /**
   * Why they are gone; null while they are there.
   *
   * @param lostSince as for {@link #state}
   */
  GoneCause gone(Instant lostSince) {
    return switch (state(lostSince)) {
      case OUT -> GoneCause.SIGNED_OUT;
      case COVERED -> GoneCause.COVERED;
      case LOST -> GoneCause.LOST;
      case HERE, UNKNOWN -> null;
    };
  }

  String subject() {
    return subject;
  }

  String name() {
    return name;
  }

  GoneCause toldGone() {
    return toldGone;
  }
}
