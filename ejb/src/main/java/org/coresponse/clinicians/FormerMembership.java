package org.coresponse.clinicians;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The time somebody was with an agency before the present one. */
@Entity
@Table(name = "former_membership")
class FormerMembership {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "clinician_id", updatable = false)
  private Clinician clinician;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agency_id", updatable = false)
  private Agency agency;

  @Column(name = "from_on", nullable = false, updatable = false)
  private LocalDate from;

  @Column(name = "until_on", nullable = false, updatable = false)
  private LocalDate until;

  protected FormerMembership() {}

  FormerMembership(Clinician clinician, Agency agency, LocalDate from, LocalDate until) {
    this.clinician = clinician;
    this.agency = agency;
    this.from = from;
    this.until = until;
  }
}
