package org.coresponse.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.coresponse.credentials.WorkRole;
import org.coresponse.roster.DutyShift;
import org.coresponse.roster.Worker;
import org.coresponse.shiftrules.ShiftKind;

/** A time on duty: begun once, ended once, its times corrected by somebody else. */
@Entity
@Table(name = "duty")
class Duty {
  /** So long after the end of its shift it is shown as running over. */
  static final Duration OVER = Duration.ofMinutes(30);

  /** So long without a shift it is shown as running over. */
  static final Duration LONGEST = Duration.ofHours(12);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "clinician_id", updatable = false)
  private Long clinicianId;

  @Column(name = "officer_id", updatable = false)
  private Long officerId;

  @Column(name = "agency_id", updatable = false)
  private Long agencyId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private WorkRole role;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 8)
  private DutyPlace place;

  @Enumerated(EnumType.STRING)
  @Column(name = "shift_kind", updatable = false, length = 8)
  private ShiftKind shiftKind;

  @Column(name = "shift_starts_at", updatable = false)
  private Instant shiftStartsAt;

  @Column(name = "shift_ends_at", updatable = false)
  private Instant shiftEndsAt;

  @Column(name = "right_kept", nullable = false, updatable = false, length = 80)
  private String right;

  @Column(name = "began_at", nullable = false, updatable = false)
  private Instant beganAt;

  @Column(name = "starts_at", nullable = false)
  private Instant startsAt;

  @Column(name = "start_reason", updatable = false, length = 500)
  private String startReason;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_cause", length = 12)
  private DutyEnd endCause;

  protected Duty() {}

  /**
   * Begins now.
   *
   * @param shift that they come for, or null
   */
  Duty(DutyPerson who, StartDuty given, DutyShift shift, Instant now) {
    boolean clinician = who.worker().isClinician();
    this.clinicianId = clinician ? who.worker().id() : null;
    this.officerId = clinician ? null : who.worker().id();
    this.agencyId = who.agencyId();
    this.role = given.role();
    this.place = given.place();
    this.shiftKind = shift == null ? null : shift.kind();
    this.shiftStartsAt = shift == null ? null : shift.startsAt();
    this.shiftEndsAt = shift == null ? null : shift.endsAt();
    this.right = "granted at " + now;
    this.beganAt = now;
    this.startsAt = now;
    this.startReason = given.reason();
  }

  /** Ends it; an instant later at least than it began. */
  void end(DutyEnd how, Instant now) {
    endsAt = now.isAfter(startsAt) ? now : startsAt.plusNanos(1_000);
    endCause = how;
  }

  /**
   * It was at another time.
   *
   * @param until null while it runs
   */
  void correct(Instant from, Instant until) {
    if (endsAt == null && until != null) {
      endCause = DutyEnd.CORRECTED;
    }
    startsAt = from;
    endsAt = until;
  }

  boolean same(StartDuty given) {
    return role == given.role() && place == given.place();
  }

  boolean runs() {
    return endsAt == null;
  }

  /** Whether it touches a time; without an end both go on. */
  boolean touches(Instant from, Instant until) {
    return (until == null || startsAt.isBefore(until)) && (endsAt == null || endsAt.isAfter(from));
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  Worker worker() {
    return Worker.of(clinicianId, officerId);
  }

  Long agencyId() {
    return agencyId;
  }

  WorkRole role() {
    return role;
  }

  DutyPlace place() {
    return place;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  DutyTiming timing() {
    return DutyTiming.of(shift(), startsAt);
  }

  private DutyShift shift() {
    return shiftKind == null ? null : new DutyShift(role, shiftKind, shiftStartsAt, shiftEndsAt);
  }

  private boolean over(Instant now) {
    var measured = shiftKind == ShiftKind.DUTY && shiftEndsAt.isAfter(startsAt);
    return runs() && now.isAfter(measured ? shiftEndsAt.plus(OVER) : startsAt.plus(LONGEST));
  }

  DutyRow row(String name, String agency, long corrections, Instant now) {
    return new DutyRow(
        id,
        version,
        worker(),
        name,
        agency,
        role,
        place,
        timing(),
        shift(),
        beganAt,
        startsAt,
        startReason,
        endsAt,
        endCause,
        over(now),
        corrections);
  }
}
