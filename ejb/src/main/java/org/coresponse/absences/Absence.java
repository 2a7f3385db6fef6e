package org.coresponse.absences;

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
import org.coresponse.roster.RosterPerson;
import org.coresponse.roster.Worker;
import org.coresponse.security.Actor;
import org.coresponse.shiftrules.TimeAway;

/**
 * A time that somebody is away, or asks to be. Leave is asked, and granted or refused by somebody
 * else; sickness stands when it is reported. Either is withdrawn at most once, which ends it.
 */
@Entity
@Table(name = "absence")
class Absence {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 8)
  private AbsenceKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private AbsenceState state;

  @Column(name = "clinician_id", updatable = false)
  private Long clinicianId;

  @Column(name = "officer_id", updatable = false)
  private Long officerId;

  @Column(name = "agency_id", updatable = false)
  private Long agencyId;

  @Column(name = "starts_at", nullable = false, updatable = false)
  private Instant startsAt;

  @Column(name = "ends_at", nullable = false, updatable = false)
  private Instant endsAt;

  @Column(updatable = false, length = 500)
  private String note;

  @Column(name = "asked_at", nullable = false, updatable = false)
  private Instant askedAt;

  @Column(name = "asked_by", nullable = false, updatable = false, length = 64)
  private String askedBy;

  @Column(name = "asked_by_name", nullable = false, updatable = false, length = 120)
  private String askedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by", length = 64)
  private String decidedBy;

  @Column(name = "decided_by_name", length = 120)
  private String decidedByName;

  @Column(name = "decision_note", length = 500)
  private String decisionNote;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_by", length = 64)
  private String withdrawnBy;

  @Column(name = "withdrawn_by_name", length = 120)
  private String withdrawnByName;

  protected Absence() {}

  private Absence(
      AbsenceKind kind,
      AbsenceState state,
      RosterPerson person,
      TimeAway time,
      String note,
      Actor by,
      Instant now) {
    boolean officer = person.worker().kind() == Worker.Kind.OFFICER;
    this.kind = kind;
    this.state = state;
    this.clinicianId = officer ? null : person.worker().id();
    this.officerId = officer ? person.worker().id() : null;
    this.agencyId = person.agencyId();
    this.startsAt = time.from();
    this.endsAt = time.until();
    this.note = note;
    this.askedAt = now;
    this.askedBy = by.subject();
    this.askedByName = by.name();
  }

  /** Leave that somebody asks for. */
  static Absence leave(RosterPerson person, TimeAway time, String note, Actor by, Instant now) {
    return new Absence(AbsenceKind.LEAVE, AbsenceState.ASKED, person, time, note, by, now);
  }

  /** Sickness, which stands at once. */
  static Absence sickness(RosterPerson person, TimeAway time, Actor by, Instant now) {
    return new Absence(AbsenceKind.SICKNESS, AbsenceState.STANDS, person, time, null, by, now);
  }

  /** Somebody else grants it. */
  void grant(Actor by, Instant now) {
    decide(AbsenceState.STANDS, null, by, now);
  }

  /** Somebody else refuses it. */
  void refuse(String why, Actor by, Instant now) {
    decide(AbsenceState.REFUSED, why, by, now);
  }

  private void decide(AbsenceState next, String why, Actor by, Instant now) {
    if (by.subject().equals(askedBy)) {
      throw new OwnAbsenceException();
    }
    become(next);
    decidedAt = now;
    decidedBy = by.subject();
    decidedByName = by.name();
    decisionNote = why;
  }

  /** It is not to be, or is over before its end. */
  void withdraw(Actor by, Instant now) {
    become(AbsenceState.WITHDRAWN);
    withdrawnAt = now;
    withdrawnBy = by.subject();
    withdrawnByName = by.name();
  }

  private void become(AbsenceState next) {
    if (!state.canBecome(next)) {
      throw new AbsenceSettledException(state);
    }
    state = next;
  }

  Long id() {
    return id;
  }

  AbsenceState state() {
    return state;
  }

  Worker worker() {
    return clinicianId == null ? Worker.officer(officerId) : Worker.clinician(clinicianId);
  }

  /** Whether a shift is theirs and in this time. */
  boolean touches(PublishedRow shift) {
    return worker().equals(shift.worker())
        && shift.startsAt().isBefore(endsAt)
        && shift.endsAt().isAfter(startsAt);
  }

  TimeAway time() {
    return new TimeAway(startsAt, endsAt);
  }

  AbsenceRow row(String name, int shifts) {
    return new AbsenceRow(
        id,
        kind,
        state,
        worker(),
        name,
        startsAt,
        endsAt,
        note,
        askedAt,
        askedByName,
        decidedAt,
        decidedByName,
        decisionNote,
        shifts);
  }
}
