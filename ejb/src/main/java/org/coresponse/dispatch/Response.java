package org.coresponse.dispatch;

import static java.util.Objects.requireNonNull;

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
import org.coresponse.clinicians.Standing;
import org.coresponse.protocol.ResponseMode;

/**
 * One answer to an incident: a clinician with an officer in the field, or a clinician on the phone.
 *
 * <p>It begins when a dispatcher assigns somebody, is taken over when they accept, and ends once:
 * done, handed back or called off.
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

  @Column(name = "clinician_id", nullable = false, updatable = false)
  private long clinicianId;

  @Column(name = "agency_id", nullable = false, updatable = false)
  private long agencyId;

  @Column(name = "right_to_work", nullable = false, updatable = false, length = 400)
  private String rightToWork;

  @Column(name = "assigned_at", nullable = false, updatable = false)
  private Instant assignedAt;

  @Column(name = "assigned_by", nullable = false, updatable = false, length = 64)
  private String assignedBy;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "end_reason", length = 2000)
  private String endReason;

  protected Response() {}

  Response(
      long incidentId,
      ResponseMode mode,
      Standing clinician,
      String rightToWork,
      String assignedBy,
      Instant at) {
    this.incidentId = incidentId;
    this.sentToIncidentId = incidentId;
    this.mode = requireNonNull(mode);
    this.status = mode.byPhone() ? ResponseStatus.OFFERED : ResponseStatus.ASSIGNED;
    this.clinicianId = clinician.clinicianId();
    this.agencyId = clinician.agencyId();
    this.rightToWork = requireNonNull(rightToWork);
    this.assignedBy = requireNonNull(assignedBy);
    this.assignedAt = requireNonNull(at);
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

  long clinicianId() {
    return clinicianId;
  }

  String endReason() {
    return endReason;
  }

  /**
   * Moves on to another status and keeps when.
   *
   * @param reason kept with an end that is not a completion
   * @throws StatusNotPossibleException when it cannot get there from where it stands
   */
  void become(ResponseStatus next, String reason, Instant at) {
    if (!status.canBecome(next)) {
      throw new StatusNotPossibleException(status, next);
    }
    status = next;
    switch (next) {
      case ACCEPTED, ENROUTE -> acceptedAt = at;
      case ON_SCENE -> arrivedAt = at;
      case RETURNED, HANDED_BACK, COMPLETED, CLEARED, CANCELLED -> {
        endedAt = at;
        endReason = reason;
      }
      case OFFERED, ASSIGNED -> throw new IllegalStateException("begins there: " + next);
    }
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
        masked ? null : endReason);
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
