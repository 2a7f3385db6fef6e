package org.coresponse.followups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.security.Actor;

/** One time a follow-up went to somebody, or back to the desk. Never changed. */
@Entity
@Table(name = "follow_up_hand_over")
class FollowUpHandOver {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "follow_up_id", nullable = false, updatable = false)
  private long followUpId;

  @Column(name = "from_name", updatable = false, length = 120)
  private String fromName;

  @Column(name = "to_subject", updatable = false, length = 64)
  private String toSubject;

  @Column(name = "to_name", updatable = false, length = 120)
  private String toName;

  @Column(name = "to_navigator", nullable = false, updatable = false)
  private boolean toNavigator;

  @Column(updatable = false, length = 300)
  private String word;

  @Column(name = "handed_at", nullable = false, updatable = false)
  private Instant handedAt;

  @Column(name = "handed_by", nullable = false, updatable = false, length = 64)
  private String handedBy;

  @Column(name = "handed_by_name", nullable = false, updatable = false, length = 120)
  private String handedByName;

  protected FollowUpHandOver() {}

  /**
   * @param to null for the desk
   */
  FollowUpHandOver(
      FollowUp given, Navigator to, boolean toNavigator, String word, Actor by, Instant at) {
    this.followUpId = given.id();
    this.fromName = given.ownerName();
    this.toSubject = to == null ? null : to.subject();
    this.toName = to == null ? null : to.name();
    this.toNavigator = toNavigator;
    this.word = word;
    this.handedAt = at;
    this.handedBy = by.subject();
    this.handedByName = by.name();
  }

  Long id() {
    return id;
  }
}
