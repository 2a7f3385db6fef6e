package org.coresponse.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.clinicians.ProgrammePart;

/** One clinician's hours in one part of the programme. */
@Entity
@Table(name = "shift")
class Shift {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "clinician_id", nullable = false, updatable = false)
  private long clinicianId;

  @Column(name = "agency_id", nullable = false, updatable = false)
  private long agencyId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private ProgrammePart part;

  @Column(name = "starts_at", nullable = false)
  private Instant startsAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  protected Shift() {}

  Shift(PlanShift given, long agencyId) {
    this.clinicianId = given.clinicianId();
    this.agencyId = agencyId;
    this.part = given.part();
    this.startsAt = given.startsAt();
    this.endsAt = given.endsAt();
  }
}
