package org.coresponse.credentials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.MonthDay;

/** A kind of credential and the rules of whoever issues it: data of the city. */
@Entity
@Table(name = "credential_kind")
class CredentialKind {
  @Id
  @Column(length = 16)
  private String code;

  @Version private int version;

  @Column(name = "name_en", nullable = false, length = 120)
  private String nameEn;

  @Column(name = "name_es", nullable = false, length = 120)
  private String nameEs;

  @Column(nullable = false, length = 60)
  private String issuer;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private CredentialPurpose purpose;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private Cycle cycle;

  @Column(name = "cycle_years", nullable = false)
  private int cycleYears;

  @Column(name = "fixed_month")
  private Integer fixedMonth;

  @Column(name = "fixed_day")
  private Integer fixedDay;

  @Enumerated(EnumType.STRING)
  @Column(name = "fixed_years", nullable = false, length = 4)
  private YearParity fixedYears;

  @Column(name = "late_days", nullable = false)
  private int lateDays;

  @Column(name = "evidence_needed", nullable = false)
  private boolean evidenceNeeded;

  @Column(name = "verified_first", nullable = false)
  private boolean verifiedFirst;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Verifier verifier;

  @Column(nullable = false)
  private boolean associate;

  @Column(name = "required_hours")
  private Integer requiredHours;

  @Column(name = "practice_per_supervision")
  private Integer practicePerSupervision;

  protected CredentialKind() {}

  CredentialKind(String code, CredentialPurpose purpose, KindTerms terms) {
    this.code = code;
    this.purpose = purpose;
    follow(terms);
  }

  /** Has these rules from now on. */
  void follow(KindTerms terms) {
    nameEn = terms.nameEn();
    nameEs = terms.nameEs();
    issuer = terms.issuer();
    cycle = terms.cycle();
    cycleYears = terms.cycleYears();
    fixedMonth = terms.fixedMonth();
    fixedDay = terms.fixedDay();
    fixedYears = terms.fixedYears();
    lateDays = terms.lateDays();
    evidenceNeeded = terms.evidenceNeeded();
    verifiedFirst = terms.verifiedFirst();
    verifier = terms.verifier();
    associate = terms.associate();
    requiredHours = terms.requiredHours();
    practicePerSupervision = terms.practicePerSupervision();
  }

  KindTerms terms() {
    return new KindTerms(
        nameEn,
        nameEs,
        issuer,
        cycle,
        cycleYears,
        fixedMonth,
        fixedDay,
        fixedYears,
        lateDays,
        evidenceNeeded,
        verifiedFirst,
        verifier,
        associate,
        requiredHours,
        practicePerSupervision);
  }

  int version() {
    return version;
  }

  String code() {
    return code;
  }

  CredentialPurpose purpose() {
    return purpose;
  }

  boolean evidenceNeeded() {
    return evidenceNeeded;
  }

  Verifier verifier() {
    return verifier;
  }

  RenewalCycle cycle() {
    return new RenewalCycle(
        cycle,
        cycleYears,
        fixedMonth == null ? null : MonthDay.of(fixedMonth, fixedDay),
        fixedYears);
  }

  KindRow row() {
    return new KindRow(
        code,
        nameEn,
        nameEs,
        issuer,
        purpose,
        cycle(),
        lateDays,
        evidenceNeeded,
        verifiedFirst,
        verifier,
        associate,
        requiredHours,
        practicePerSupervision,
        version);
  }
}
