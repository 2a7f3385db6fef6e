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
import jakarta.persistence.Version;

/**
 * Somebody an agency contracts out to the programme. Known to Keycloak by {@code subject}, which is
 * empty until there is an account.
 */
@Entity
@Table(name = "clinician")
class Clinician {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agency_id")
  private Agency agency;

  @Column(length = 64)
  private String subject;

  @Column(name = "given_name", nullable = false, length = 60)
  private String givenName;

  @Column(name = "family_name", nullable = false, length = 60)
  private String familyName;

  @Column(nullable = false)
  private boolean diversion;

  @Column(name = "co_response", nullable = false)
  private boolean coResponse;

  protected Clinician() {}

  Clinician(Agency agency, EnrolClinician given) {
    this.agency = agency;
    this.subject = given.subject();
    this.givenName = given.givenName();
    this.familyName = given.familyName();
    this.diversion = given.clearedFor().contains(ProgrammePart.DIVERSION);
    this.coResponse = given.clearedFor().contains(ProgrammePart.CO_RESPONSE);
  }

  Long id() {
    return id;
  }
}
