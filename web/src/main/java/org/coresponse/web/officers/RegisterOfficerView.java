package org.coresponse.web.officers;

import static org.coresponse.web.officers.ContactForm.filled;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.coresponse.officers.OfficerOffice;
import org.coresponse.officers.RegisterOfficer;
import org.coresponse.platform.CityClock;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Faces;

/** The police enter an officer: {@code /app/officers/register.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class RegisterOfficerView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient OfficerOffice office;
  @Inject transient CommandCheck check;
  @Inject transient CityClock clock;

  private String givenName;
  private String familyName;
  private String badge;
  private String subject;
  private LocalDate serviceFrom;
  private final ContactForm contact = new ContactForm();

  @PostConstruct
  void begin() {
    serviceFrom = clock.dayOf(clock.now());
  }

  /** Enters them and goes to their record. Sent twice, it is one. */
  public void register() {
    long id =
        office.register(
            check.valid(
                new RegisterOfficer(
                    filled(subject),
                    givenName,
                    familyName,
                    filled(contact.getPronouns()),
                    badge,
                    filled(contact.getUnit()),
                    contact.getEmail(),
                    filled(contact.getPhone()),
                    serviceFrom)));
    Faces.redirect("app/officers/officer.xhtml?id=%s", Long.toString(id));
  }

  public ContactForm getContact() {
    return contact;
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

  public String getBadge() {
    return badge;
  }

  public void setBadge(String badge) {
    this.badge = badge;
  }

  /** Number of the account, as its holder reads it on their own record. */
  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public LocalDate getServiceFrom() {
    return serviceFrom;
  }

  public void setServiceFrom(LocalDate serviceFrom) {
    this.serviceFrom = serviceFrom;
  }
}
