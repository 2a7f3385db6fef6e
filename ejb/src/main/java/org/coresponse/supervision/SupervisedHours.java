package org.coresponse.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.coresponse.security.Actor;

/** One day of an associate. Entered, then confirmed or voided; never changed otherwise. */
@Entity
@Table(name = "supervised_hours")
class SupervisedHours {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "clinician_id", nullable = false, updatable = false)
  private long clinicianId;

  @Column(name = "agency_id", nullable = false)
  private long agencyId;

  @Column(name = "supervisor_id", nullable = false, updatable = false)
  private long supervisorId;

  @Column(name = "worked_on", nullable = false, updatable = false)
  private LocalDate on;

  @Column(name = "practice_minutes", nullable = false, updatable = false)
  private int practiceMinutes;

  @Column(name = "supervision_minutes", nullable = false, updatable = false)
  private int supervisionMinutes;

  @Column(name = "entered_at", nullable = false, updatable = false)
  private Instant enteredAt;

  @Column(name = "entered_by", nullable = false, updatable = false, length = 64)
  private String enteredBy;

  @Column(name = "entered_by_name", nullable = false, updatable = false, length = 120)
  private String enteredByName;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "confirmed_by", length = 64)
  private String confirmedBy;

  @Column(name = "confirmed_by_name", length = 120)
  private String confirmedByName;

  @Column(name = "voided_at")
  private Instant voidedAt;

  @Column(name = "voided_by", length = 64)
  private String voidedBy;

  @Column(name = "voided_by_name", length = 120)
  private String voidedByName;

  @Column(name = "void_reason", length = 500)
  private String voidReason;

  protected SupervisedHours() {}

  SupervisedHours(LogHours given, long agencyId, long supervisorId, Actor by, Instant now) {
    this.clinicianId = given.clinician();
    this.agencyId = agencyId;
    this.supervisorId = supervisorId;
    this.on = given.on();
    this.practiceMinutes = given.practiceMinutes();
    this.supervisionMinutes = given.supervisionMinutes();
    this.enteredAt = now;
    this.enteredBy = by.subject();
    this.enteredByName = by.name();
  }

  /**
   * The supervisor says that it was so. Once more changes nothing.
   *
   * @throws OwnHoursException when the same person entered it
   * @throws HoursVoidedException when it was voided
   */
  void confirm(Actor by, Instant now) {
    standing();
    if (enteredBy(by)) {
      throw new OwnHoursException();
    }
    if (!confirmed()) {
      confirmedAt = now;
      confirmedBy = by.subject();
      confirmedByName = by.name();
    }
  }

  /**
   * It was entered in error.
   *
   * @throws HoursVoidedException when it was voided already
   */
  void voided(String reason, Actor by, Instant now) {
    standing();
    voidedAt = now;
    voidedBy = by.subject();
    voidedByName = by.name();
    voidReason = reason;
  }

  private void standing() {
    if (voidedAt != null) {
      throw new HoursVoidedException();
    }
  }

  boolean enteredBy(Actor actor) {
    return enteredBy.equals(actor.subject());
  }

  boolean confirmed() {
    return confirmedAt != null;
  }

  boolean same(LogHours given) {
    return practiceMinutes == given.practiceMinutes()
        && supervisionMinutes == given.supervisionMinutes();
  }

  Long id() {
    return id;
  }

  long clinicianId() {
    return clinicianId;
  }

  long supervisorId() {
    return supervisorId;
  }

  LocalDate on() {
    return on;
  }

  /**
   * @param names by id, of the associate and of the supervisor
   */
  HoursRow row(Map<Long, String> names) {
    return new HoursRow(
        id,
        clinicianId,
        names.get(clinicianId),
        on,
        practiceMinutes,
        supervisionMinutes,
        supervisorId,
        names.get(supervisorId),
        enteredAt,
        enteredByName,
        confirmedAt,
        confirmedByName,
        voidedAt,
        voidedByName,
        voidReason);
  }
}
