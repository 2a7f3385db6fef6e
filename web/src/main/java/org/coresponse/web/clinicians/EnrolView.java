package org.coresponse.web.clinicians;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.clinicians.ClinicianOffice;
import org.coresponse.clinicians.EnrolClinician;
import org.coresponse.clinicians.LanguageLevel;
import org.coresponse.clinicians.Speaks;
import org.coresponse.platform.CityClock;
import org.coresponse.security.CurrentActor;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Faces;

/** An agency enters a clinician: {@code /app/clinicians/enrol.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class EnrolView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ClinicianOffice office;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient CityClock clock;

  private String givenName;
  private String familyName;
  private String pronouns;
  private String email;
  private String phone;
  private LocalDate memberFrom;
  private LanguageLevel english = LanguageLevel.NATIVE;
  private LanguageLevel spanish;

  @PostConstruct
  void begin() {
    memberFrom = clock.dayOf(clock.now());
  }

  /** Enters them and goes to their record. Sent twice, it is one. */
  public void enrol() {
    long id =
        office.enrol(
            check.valid(
                new EnrolClinician(
                    actor.get().rowAccess().agency(),
                    null,
                    givenName,
                    familyName,
                    filled(pronouns),
                    email,
                    filled(phone),
                    memberFrom,
                    languages())));
    Faces.redirect("app/clinicians/clinician.xhtml?id=%s", Long.toString(id));
  }

  private List<Speaks> languages() {
    var spoken = new ArrayList<Speaks>();
    if (english != null) {
      spoken.add(new Speaks("en", english));
    }
    if (spanish != null) {
      spoken.add(new Speaks("es", spanish));
    }
    return spoken;
  }

  private static String filled(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public LanguageLevel[] getLevels() {
    return LanguageLevel.values();
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getPronouns() {
    return pronouns;
  }

  public void setPronouns(String pronouns) {
    this.pronouns = pronouns;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public LocalDate getMemberFrom() {
    return memberFrom;
  }

  public void setMemberFrom(LocalDate memberFrom) {
    this.memberFrom = memberFrom;
  }

  /** Null where it is not spoken. */
  public LanguageLevel getEnglish() {
    return english;
  }

  public void setEnglish(LanguageLevel english) {
    this.english = english;
  }

  /** Null where it is not spoken. */
  public LanguageLevel getSpanish() {
    return spanish;
  }

  public void setSpanish(LanguageLevel spanish) {
    this.spanish = spanish;
  }
}
