package org.coresponse.dispatch;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.coresponse.clinicians.Standing;
import org.coresponse.custody.Custody;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.Owner;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.security.Actor;
import org.hibernate.annotations.OptimisticLock;

/**
 * One answer to an incident: a clinician with an officer in the field, or a clinician on the phone.
 *
 * <p>It begins when a dispatcher assigns somebody, a call is offered to the desk, or a clinician
 * takes one, and ends once: done, given back, escalated or called off. Until then it is in
 * somebody's hands, with a deadline.
 */
@Entity
@Table(name = "response")
class Response {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "incident_id", nullable = false)
  private long incidentId;

  @Column(name = "sent_to_incident_id", nullable = false, updatable = false)
  private long sentToIncidentId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 20)
  private ResponseMode mode;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private ResponseStatus status;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 12)
  private ResponseWay way;

  /** Null while it is offered to whoever is at the desk. */
  @Column(name = "clinician_id")
  private Long clinicianId;

  @Column(name = "agency_id")
  private Long agencyId;

  @Column(name = "right_to_work", length = 400)
  private String rightToWork;

  @Column(name = "assigned_at", nullable = false, updatable = false)
  private Instant assignedAt;

  @Column(name = "assigned_by", nullable = false, updatable = false, length = 64)
  private String assignedBy;

  @Column(name = "given_by_name", updatable = false, length = 120)
  private String givenByName;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "end_reason", length = 2000)
  private String endReason;

  /** Null once it has ended; moves without the version, as an incident's. */
  @OptimisticLock(excluded = true)
  @Embedded
  private Custody custody;

  protected Response() {}

  private Response(
      long incidentId, ResponseMode mode, ResponseWay way, ResponseStatus status, Actor by) {
    this.incidentId = incidentId;
    this.sentToIncidentId = incidentId;
    this.mode = requireNonNull(mode);
    this.way = way;
    this.status = status;
    this.assignedBy = by.subject();
    this.givenByName = by.name();
  }

  /** A clinician is sent, or a call is offered to this one. */
  static Response assigned(
      long incidentId,
      ResponseMode mode,
      Standing clinician,
      String rightToWork,
      Actor by,
      Custody custody) {
    var status = mode.byPhone() ? ResponseStatus.OFFERED : ResponseStatus.ASSIGNED;
    var response = new Response(incidentId, mode, ResponseWay.ASSIGNED, status, by);
    response.isOf(clinician, rightToWork);
    return response.from(custody);
  }

  /** A call is offered to whoever is at the desk. */
  static Response offered(long incidentId, ResponseMode mode, Actor by, Custody custody) {
    return new Response(incidentId, mode, ResponseWay.OFFERED, ResponseStatus.OFFERED, by)
        .from(custody);
  }

  /** A clinician takes it themselves. */
  static Response taken(
      long incidentId,
      ResponseMode mode,
      ResponseWay way,
      Standing clinician,
      String rightToWork,
      Actor by,
      Custody custody) {
    var response = new Response(incidentId, mode, way, ResponseStatus.ACCEPTED, by);
    response.isOf(clinician, rightToWork);
    response.acceptedAt = custody.since();
    return response.from(custody);
  }

  private Response from(Custody begun) {
    custody = requireNonNull(begun);
    assignedAt = begun.since();
    return this;
  }

  private void isOf(Standing clinician, String kept) {
    clinicianId = clinician.clinicianId();
    agencyId = clinician.agencyId();
    rightToWork = requireNonNull(kept);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  long incidentId() {
    return incidentId;
  }

  ResponseMode mode() {
    return mode;
  }

  ResponseStatus status() {
    return status;
  }

  ResponseWay way() {
    return way;
  }

  /** Null while it is offered to whoever is at the desk. */
  Long clinicianId() {
    return clinicianId;
  }

  /** In whose hands it is; null once it has ended. */
  Custody custody() {
    return custody;
  }

  /** Whoever offered or assigned it; null where it was before their names were kept. */
  Owner giver() {
    return givenByName == null ? null : Owner.person(assignedBy, givenByName);
  }

  String endReason() {
    return endReason;
  }

  /** Is the clinician's from now on who accepts it. */
  void accept(Standing clinician, String kept, Custody hands) {
    if (clinicianId != null && clinicianId != clinician.clinicianId()) {
      throw new IllegalStateException("offered to another: " + id);
    }
    become(ResponseStatus.ACCEPTED, null, hands.since(), hands);
    isOf(clinician, kept);
  }

  /**
   * Moves on to another status and keeps when.
   *
   * @param reason kept with an end that is not a completion
   * @param hands that it is in then; not read where it ends
   * @throws StatusNotPossibleException when it cannot get there from where it stands
   */
  void become(ResponseStatus next, String reason, Instant at, Custody hands) {
    if (!status.canBecome(next)) {
      throw new StatusNotPossibleException(status, next);
    }
    var first = status != ResponseStatus.CALLBACK_DUE;
    status = next;
    custody = next.ended() ? null : requireNonNull(hands);
    switch (next) {
      case ACCEPTED -> acceptedAt = first ? at : acceptedAt;
      case ENROUTE -> acceptedAt = at;
      case ON_SCENE -> arrivedAt = at;
      case RETURNED, EXPIRED, HANDED_BACK, ESCALATED, COMPLETED, CLEARED, CANCELLED -> {
        endedAt = at;
        endReason = reason;
      }
      case CALLBACK_DUE -> {
        // its deadline says when
      }
      case OFFERED, ASSIGNED -> throw new IllegalStateException("begins there: " + next);
    }
  }

  /** Gets another deadline in the same hand. */
  void dueBy(DeadlineKind due, Instant at) {
    custody = custody.dueBy(due, at);
  }

  /** Comes to another hand, with the deadline it had. */
  void comeTo(Owner owner, Instant now) {
    custody = custody.to(owner, now);
  }

  ResponseRow row(String incident, String clinician, boolean masked) {
    return new ResponseRow(
        id,
        version,
        incident,
        mode,
        status,
        clinicianId,
        clinician,
        assignedAt,
        acceptedAt,
        arrivedAt,
        endedAt,
        since(),
        masked ? null : endReason,
        way,
        givenByName,
        custody);
  }

  private Instant since() {
    if (endedAt != null) {
      return endedAt;
    }
    if (arrivedAt != null) {
      return arrivedAt;
    }
    return acceptedAt != null ? acceptedAt : assignedAt;
  }
}
