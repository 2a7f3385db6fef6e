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

/** Who supervises an associate, from a day on. */
@Entity
@Table(name = "supervision")
class Supervising {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "clinician_id", updatable = false)
  private Clinician associate;

  @Column(name = "agency_id", nullable = false)
  private long agencyId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "supervisor_id", updatable = false)
  private Clinician supervisor;

  @Column(name = "from_on", nullable = false, updatable = false)
  private LocalDate from;

  @Column(name = "until_on")
  private LocalDate until;

  protected Supervising() {}

  Supervising(Clinician associate, Clinician supervisor, LocalDate from) {
    this.associate = associate;
    this.agencyId = associate.agency().id();
    this.supervisor = supervisor;
    this.from = from;
  }

  /** Whether it begins on that day or later, so that it never was. */
  boolean notBegun(LocalDate day) {
    return !from.isBefore(day);
  }

  /** Ends it: that is the first day without. */
  void end(LocalDate day) {
    until = day;
  }
}
