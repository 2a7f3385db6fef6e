package org.coresponse.clinicians;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One licence of a clinician, as its board issued it. A renewal is a new one. */
@Entity
@Table(name = "licence")
class Licence {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "clinician_id")
  private Clinician clinician;

  @Column(name = "agency_id", nullable = false)
  private long agencyId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private LicenceType type;

  @Column(nullable = false, length = 24)
  private String number;

  @Column(nullable = false, length = 24)
  private String board;

  @Column(name = "issued_on", nullable = false)
  private LocalDate issuedOn;

  @Column(name = "expires_on", nullable = false)
  private LocalDate expiresOn;

  protected Licence() {}

  Licence(Clinician clinician, long agencyId, LicenceRow given) {
    this.clinician = clinician;
    this.agencyId = agencyId;
    this.type = given.type();
    this.number = given.number();
    this.board = given.board();
    this.issuedOn = given.issuedOn();
    this.expiresOn = given.expiresOn();
  }
}
