package org.coresponse.swaps;

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
import org.coresponse.roster.PublishedRow;
import org.coresponse.roster.Worker;
import org.coresponse.security.Actor;

/**
 * A shift on its way from one person to another: offered, accepted, and then done or refused by
 * somebody else. Until then whoever offered it may withdraw it, and whoever accepted may go back.
 */
@Entity
@Table(name = "shift_swap")
class Swap {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private SwapState state = SwapState.OFFERED;

  @Column(name = "shift_id", nullable = false, updatable = false)
  private long shiftId;

  @Column(name = "starts_at", nullable = false, updatable = false)
  private Instant startsAt;

  @Column(name = "ends_at", nullable = false, updatable = false)
  private Instant endsAt;

  @Column(name = "in_exchange", nullable = false, updatable = false)
  private boolean inExchange;

  @Column(name = "return_shift_id")
  private Long returnShiftId;

  @Column(name = "return_starts_at")
  private Instant returnStartsAt;

  @Column(name = "return_ends_at")
  private Instant returnEndsAt;

  @Column(name = "agency_id", updatable = false)
  private Long agencyId;

  @Column(name = "from_clinician_id", updatable = false)
  private Long fromClinicianId;

  @Column(name = "from_officer_id", updatable = false)
  private Long fromOfficerId;

  @Column(name = "to_clinician_id")
  private Long toClinicianId;

  @Column(name = "to_officer_id")
  private Long toOfficerId;

  @Column(nullable = false, updatable = false)
  private boolean named;

  @Column(length = 500)
  private String reason;

  @Column(name = "offered_at", nullable = false, updatable = false)
  private Instant offeredAt;

  @Column(name = "offered_by", nullable = false, updatable = false, length = 64)
  private String offeredBy;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "accepted_by", length = 64)
  private String acceptedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by", length = 64)
  private String decidedBy;

  @Column(name = "decided_by_name", length = 120)
  private String decidedByName;

  @Column(length = 500)
  private String refusal;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected Swap() {}

  /**
   * @param to the only one it is offered to, or null for whoever may
   */
  Swap(PublishedRow shift, Worker to, boolean inExchange, Actor by, Instant now) {
    this.shiftId = shift.id();
    this.startsAt = shift.startsAt();
    this.endsAt = shift.endsAt();
    this.inExchange = inExchange;
    this.agencyId = shift.agencyId();
    this.fromClinicianId = clinician(shift.worker());
    this.fromOfficerId = officer(shift.worker());
    this.named = to != null;
    pass(to);
    this.offeredAt = now;
    this.offeredBy = by.subject();
  }

  /** Somebody would take it. */
  void accept(Worker who, PublishedRow inReturn, String reason, Actor by, Instant now) {
    become(SwapState.ACCEPTED);
    pass(who);
    giveInReturn(inReturn);
    this.reason = reason;
    this.acceptedAt = now;
    this.acceptedBy = by.subject();
  }

  /** Whoever accepted it would rather not; it is offered as before. */
  void reopen() {
    become(SwapState.OFFERED);
    if (!named) {
      pass(null);
    }
    giveInReturn(null);
    reason = null;
    acceptedAt = null;
    acceptedBy = null;
  }

  /** Somebody else approves. */
  void approve(Actor by, Instant now) {
    decide(SwapState.DONE, null, by, now);
  }

  /** Somebody else refuses. */
  void refuse(String why, Actor by, Instant now) {
    decide(SwapState.REFUSED, why, by, now);
  }

  private void decide(SwapState next, String why, Actor by, Instant now) {
    if (by.subject().equals(offeredBy) || by.subject().equals(acceptedBy)) {
      throw new OwnSwapException();
    }
    become(next);
    decidedAt = now;
    decidedBy = by.subject();
    decidedByName = by.name();
    refusal = why;
  }

  void withdraw(Instant now) {
    become(SwapState.WITHDRAWN);
    withdrawnAt = now;
  }

  private void become(SwapState next) {
    if (!state.canBecome(next)) {
      throw new SwapSettledException(state);
    }
    state = next;
  }

  private void giveInReturn(PublishedRow given) {
    returnShiftId = given == null ? null : given.id();
    returnStartsAt = given == null ? null : given.startsAt();
    returnEndsAt = given == null ? null : given.endsAt();
  }

  private void pass(Worker to) {
    toClinicianId = to == null ? null : clinician(to);
    toOfficerId = to == null ? null : officer(to);
  }

  private static Long clinician(Worker worker) {
    return worker.kind() == Worker.Kind.CLINICIAN ? worker.id() : null;
  }

  private static Long officer(Worker worker) {
    return worker.kind() == Worker.Kind.OFFICER ? worker.id() : null;
  }

  Long id() {
    return id;
  }

  SwapState state() {
    return state;
  }

  long shiftId() {
    return shiftId;
  }

  /** Whether both shifts are at the times that were offered and accepted. */
  boolean isOf(PublishedRow shift, PublishedRow inReturn) {
    return startsAt.equals(shift.startsAt())
        && endsAt.equals(shift.endsAt())
        && (inReturn == null
            || inReturn.startsAt().equals(returnStartsAt)
                && inReturn.endsAt().equals(returnEndsAt));
  }

  boolean inExchange() {
    return inExchange;
  }

  Long returnShiftId() {
    return returnShiftId;
  }

  Long agencyId() {
    return agencyId;
  }

  String reason() {
    return reason;
  }

  Worker from() {
    return fromClinicianId == null
        ? Worker.officer(fromOfficerId)
        : Worker.clinician(fromClinicianId);
  }

  /** Whom it is offered to, or who accepted it; null while anybody may. */
  Worker to() {
    if (toClinicianId != null) {
      return Worker.clinician(toClinicianId);
    }
    return toOfficerId == null ? null : Worker.officer(toOfficerId);
  }

  boolean named() {
    return named;
  }

  SwapRow row(String fromName, String toName, PublishedRow shift, PublishedRow inReturn) {
    return new SwapRow(
        id,
        state,
        shift,
        inExchange,
        inReturn,
        from(),
        fromName,
        to(),
        toName,
        reason,
        offeredAt,
        decidedAt,
        decidedByName,
        refusal);
  }
}
