package org.coresponse.web.clinicians;

import java.io.Serializable;
import org.coresponse.credentials.AddKind;
import org.coresponse.credentials.ChangeKind;
import org.coresponse.credentials.CredentialPurpose;
import org.coresponse.credentials.Cycle;
import org.coresponse.credentials.KindRow;
import org.coresponse.credentials.KindTerms;
import org.coresponse.credentials.Verifier;
import org.coresponse.credentials.YearParity;

/** What is typed of a kind of credential. */
public class KindForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String code;
  private CredentialPurpose purpose;
  private String nameEn;
  private String nameEs;
  private String issuer;
  private Cycle cycle = Cycle.FROM_ISSUE;
  private Integer cycleYears = 2;
  private Integer fixedMonth;
  private Integer fixedDay;
  private YearParity fixedYears = YearParity.ANY;
  private Integer lateDays = 0;
  private boolean evidenceNeeded = true;
  private boolean verifiedFirst = true;
  private Verifier verifier = Verifier.CITY;
  private boolean associate;
  private Integer requiredHours;
  private Integer practicePerSupervision;

  static KindForm of(KindRow kind) {
    var form = new KindForm();
    var terms = kind.terms();
    form.code = kind.code();
    form.purpose = kind.purpose();
    form.nameEn = terms.nameEn();
    form.nameEs = terms.nameEs();
    form.issuer = terms.issuer();
    form.cycle = terms.cycle();
    form.cycleYears = terms.cycleYears();
    form.fixedMonth = terms.fixedMonth();
    form.fixedDay = terms.fixedDay();
    form.fixedYears = terms.fixedYears();
    form.lateDays = terms.lateDays();
    form.evidenceNeeded = terms.evidenceNeeded();
    form.verifiedFirst = terms.verifiedFirst();
    form.verifier = terms.verifier();
    form.associate = terms.associate();
    form.requiredHours = terms.requiredHours();
    form.practicePerSupervision = terms.practicePerSupervision();
    return form;
  }

  AddKind adding() {
    return new AddKind(code, purpose, terms());
  }

  ChangeKind changing(KindRow kind) {
    return new ChangeKind(kind.code(), kind.version(), terms());
  }

  /** What does not go with the cycle chosen is left out. */
  private KindTerms terms() {
    boolean fixed = cycle == Cycle.FIXED_DAY;
    return new KindTerms(
        nameEn,
        nameEs,
        issuer,
        cycle,
        cycle == Cycle.NONE ? Integer.valueOf(0) : cycleYears,
        fixed ? fixedMonth : null,
        fixed ? fixedDay : null,
        fixed ? fixedYears : YearParity.ANY,
        lateDays,
        evidenceNeeded,
        verifiedFirst,
        verifier,
        associate,
        associate ? requiredHours : null,
        associate ? practicePerSupervision : null);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public CredentialPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(CredentialPurpose purpose) {
    this.purpose = purpose;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getNameEs() {
    return nameEs;
  }

  public void setNameEs(String nameEs) {
    this.nameEs = nameEs;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public Cycle getCycle() {
    return cycle;
  }

  public void setCycle(Cycle cycle) {
    this.cycle = cycle;
  }

  public Integer getCycleYears() {
    return cycleYears;
  }

  public void setCycleYears(Integer cycleYears) {
    this.cycleYears = cycleYears;
  }

  public Integer getFixedMonth() {
    return fixedMonth;
  }

  public void setFixedMonth(Integer fixedMonth) {
    this.fixedMonth = fixedMonth;
  }

  public Integer getFixedDay() {
    return fixedDay;
  }

  public void setFixedDay(Integer fixedDay) {
    this.fixedDay = fixedDay;
  }

  public YearParity getFixedYears() {
    return fixedYears;
  }

  public void setFixedYears(YearParity fixedYears) {
    this.fixedYears = fixedYears;
  }

  public Integer getLateDays() {
    return lateDays;
  }

  public void setLateDays(Integer lateDays) {
    this.lateDays = lateDays;
  }

  public boolean isEvidenceNeeded() {
    return evidenceNeeded;
  }

  public void setEvidenceNeeded(boolean evidenceNeeded) {
    this.evidenceNeeded = evidenceNeeded;
  }

  public boolean isVerifiedFirst() {
    return verifiedFirst;
  }

  public void setVerifiedFirst(boolean verifiedFirst) {
    this.verifiedFirst = verifiedFirst;
  }

  public Verifier getVerifier() {
    return verifier;
  }

  public void setVerifier(Verifier verifier) {
    this.verifier = verifier;
  }

  public boolean isAssociate() {
    return associate;
  }

  public void setAssociate(boolean associate) {
    this.associate = associate;
  }

  public Integer getRequiredHours() {
    return requiredHours;
  }

  public void setRequiredHours(Integer requiredHours) {
    this.requiredHours = requiredHours;
  }

  public Integer getPracticePerSupervision() {
    return practicePerSupervision;
  }

  public void setPracticePerSupervision(Integer practicePerSupervision) {
    this.practicePerSupervision = practicePerSupervision;
  }
}
