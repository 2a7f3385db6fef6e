package org.coresponse.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A time and who fills it; nobody in an open one. */
@Embeddable
class Slot implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "clinician_id")
  private Long clinicianId;

  @Column(name = "officer_id")
  private Long officerId;

  @Column(name = "agency_id")
  private Long agencyId;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  protected Slot() {}

  private Slot(Long clinicianId, Long officerId, Long agencyId, Instant startsAt, Instant endsAt) {
    this.clinicianId = clinicianId;
    this.officerId = officerId;
    this.agencyId = agencyId;
    this.startsAt = startsAt;
    this.endsAt = endsAt;
  }

  static Slot open(Instant startsAt, Instant endsAt) {
    return new Slot(null, null, null, startsAt, endsAt);
  }

  /** The same time, with that person in it. */
  Slot filledBy(Worker worker, Long agency) {
    boolean clinician = worker.isClinician();
    return new Slot(
        clinician ? worker.id() : null, clinician ? null : worker.id(), agency, startsAt, endsAt);
  }

  /** The same time, with nobody in it. */
  Slot open() {
    return open(startsAt, endsAt);
  }

  /** The same person at another time. */
  Slot at(Instant from, Instant until) {
    return new Slot(clinicianId, officerId, agencyId, from, until);
  }

  /** Who fills it, or null. */
  Worker worker() {
    return Worker.of(clinicianId, officerId);
  }

  Long agencyId() {
    return agencyId;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  SlotRow row() {
    return new SlotRow(worker(), agencyId, startsAt, endsAt);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Slot slot && row().equals(slot.row());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(row());
  }
}
