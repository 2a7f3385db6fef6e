package org.coresponse.followups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.coresponse.security.Actor;

/**
 * Somebody is to be reached again after an answer by phone. It is due, tried, and ends once:
 * reached, or closed with a result. Whoever has it when it ends stays on it.
 */
@Entity
@Table(name = "follow_up")
class FollowUp {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "incident_id", nullable = false)
  private long incidentId;

  @Column(name = "response_id", nullable = false, updatable = false)
  private long responseId;

  @Enumerated(EnumType.STRING)
  @Column(length = 12)
  private FollowUpLevel level;

  @Column(name = "same_day", nullable = false)
  private boolean sameDay;

  @Column(name = "opened_at", nullable = false, updatable = false)
  private Instant openedAt;

  @Column(name = "opened_by", nullable = false, updatable = false, length = 64)
  private String openedBy;

  @Column(name = "opened_by_name", nullable = false, updatable = false, length = 120)
  private String openedByName;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private FollowUpStatus status = FollowUpStatus.DUE;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private CareQueue desk = CareQueue.CARE_NAVIGATION;

  @Column(length = 64)
  private String owner;

  @Column(name = "owner_name", length = 120)
  private String ownerName;

  @Enumerated(EnumType.STRING)
  @Column(length = 16)
  private FollowUpResult result;

  @Column(length = 1000)
  private String remark;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by", length = 64)
  private String endedBy;

  @Column(name = "ended_by_name", length = 120)
  private String endedByName;

  protected FollowUp() {}

  FollowUp(Answered response, FollowUpLevel level, Instant dueAt, Navigator by, Instant at) {
    this.incidentId = response.incidentId();
    this.responseId = response.responseId();
    this.level = level;
    this.dueAt = dueAt;
    this.openedAt = at;
    this.openedBy = by.subject();
    this.openedByName = by.name();
  }

  /** The record of the response says the level, and may have somebody tried earlier. */
  void assess(FollowUpLevel found, Instant due) {
    if (level == null) {
      level = found;
    }
    bringForward(due);
  }

  /** The clinician calls again themselves, on the same day. */
  void claim(Navigator who, Instant due) {
    sameDay = true;
    give(who);
    bringForward(due);
  }

  private void bringForward(Instant due) {
    if (due.isBefore(dueAt)) {
      dueAt = due;
    }
  }

  /**
   * @param to null for the desk
   */
  void give(Navigator to) {
    requireOpen();
    desk = to == null ? CareQueue.CARE_NAVIGATION : null;
    owner = to == null ? null : to.subject();
    ownerName = to == null ? null : to.name();
  }

  /** Somebody tried; some results leave nothing to try. */
  void tried(FollowUpResult found, Actor by, Instant at) {
    if (found.ends()) {
      end(found, null, by, at);
    } else {
      become(FollowUpStatus.ATTEMPTED);
    }
  }

  /** Ends it. */
  void end(FollowUpResult how, String said, Actor by, Instant at) {
    become(how == FollowUpResult.REACHED ? FollowUpStatus.REACHED : FollowUpStatus.CLOSED);
    result = how;
    remark = said;
    endedAt = at;
    endedBy = by.subject();
    endedByName = by.name();
  }

  private void become(FollowUpStatus next) {
    requireOpen();
    if (!status.canBecome(next)) {
      throw new IllegalStateException(status + " to " + next);
    }
    status = next;
  }

  void requireOpen() {
    if (status.ended()) {
      throw new FollowUpEndedException(result);
    }
  }

  Long id() {
    return id;
  }

  long incidentId() {
    return incidentId;
  }

  boolean ended() {
    return status.ended();
  }

  FollowUpResult result() {
    return result;
  }

  String ownerName() {
    return ownerName;
  }

  boolean atDesk() {
    return desk != null;
  }

  boolean isOf(String subject) {
    return subject.equals(owner);
  }
}
