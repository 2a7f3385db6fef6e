package org.coresponse.web.clinicians;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.agreements.AgencyContacts;
import org.coresponse.agreements.AgencyFile;
import org.coresponse.agreements.AgreementDesk;
import org.coresponse.agreements.AgreementFiles;
import org.coresponse.agreements.AgreementKind;
import org.coresponse.agreements.AgreementRegister;
import org.coresponse.agreements.AgreementRow;
import org.coresponse.agreements.AgreementState;
import org.coresponse.agreements.ContactPurpose;
import org.coresponse.agreements.ContactRow;
import org.coresponse.agreements.EndAgreement;
import org.coresponse.credentials.ReceivedFile;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.clinicians.RightWords.Tagged;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/**
 * An agency's contacts and agreements: {@code /app/clinicians/agency.xhtml?code=}, with {@code
 * contact=} one contact to be changed and with {@code agreement=} one agreement beside the list.
 */
@Named
@ViewScoped
@ReportsProblems
public class AgencyView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient AgreementRegister register;
  @Inject transient AgencyContacts contacts;
  @Inject transient AgreementDesk desk;
  @Inject transient AgreementFiles files;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient CityClock clock;
  @Inject transient PageTexts msg;

  private String code;
  private String contact;
  private String agreement;
  private AgencyFile file;
  private ContactForm typed = new ContactForm();
  private AgreementForm form = new AgreementForm();
  private LocalDate day;
  private String reason;

  /** Reads what is on record; without a code, an agency's own. */
  public void open() {
    if (code == null) {
      code = actor.get().rowAccess().agency();
    }
    day = clock.dayOf(clock.now());
    read();
    if (contact != null) {
      typed = new ContactForm(changing());
    }
    if (agreement != null && getChosen() == null) {
      throw new NotFoundException("agreement", "");
    }
  }

  private void read() {
    file = register.agency(code == null ? "" : code);
  }

  private ContactRow changing() {
    return file.contacts().stream()
        .filter(one -> Long.toString(one.id()).equals(contact))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("contact", ""));
  }

  /** Adds the contact that was typed, or changes the one that the address names. */
  public void keepContact() {
    var given = check.valid(typed.given());
    if (contact == null) {
      contacts.add(code, given);
    } else {
      contacts.amend(code, Long.parseLong(contact), typed.version(), given);
      contact = null;
    }
    typed = new ContactForm();
    read();
    Messages.addGlobalInfo(msg.get("agency.contact.kept"));
  }

  public void removeContact(long id) {
    contacts.remove(code, id);
    read();
    Messages.addGlobalInfo(msg.get("agency.contact.removed"));
  }

  /** Enters the agreement that was typed, with its file. Sent twice, it is one. */
  public void enter() {
    if (form.hasFile()) {
      ReceivedFile.typeOf(form.getFile().getContent());
    }
    var entered = desk.enter(code, check.valid(form.given()));
    if (form.hasFile()) {
      files.attach(entered, form.getFile().getFileName(), form.getFile().getContent());
    }
    form = new AgreementForm();
    done("agency.agreement.entered");
  }

  /** Puts one more file to the chosen agreement. */
  public void attach() {
    files.attach(getChosen().id(), form.getFile().getFileName(), form.getFile().getContent());
    form = new AgreementForm();
    done("clinician.attached");
  }

  public void confirm() {
    desk.confirm(code, getChosen().id());
    done("agency.agreement.confirmed");
  }

  public void end() {
    desk.end(check.valid(new EndAgreement(code, getChosen().id(), day, reason)));
    done("agency.agreement.ended");
  }

  private void done(String said) {
    reason = null;
    day = clock.dayOf(clock.now());
    read();
    Messages.addGlobalInfo(msg.get(said));
  }

  /** The agreement that the address names; null without. */
  public AgreementRow getChosen() {
    return agreement == null ? null : byId(agreement);
  }

  private AgreementRow byId(String id) {
    return file.agreements().stream()
        .filter(one -> Long.toString(one.id()).equals(id))
        .findFirst()
        .orElse(null);
  }

  /** Title of an agreement on this page by its id. */
  public String title(Long id) {
    var found = id == null ? null : byId(id.toString());
    return found == null ? "" : found.title();
  }

  /** How an agreement or a kind of them stands, as a tag. */
  public Tagged tagged(AgreementState state, Long daysLeft) {
    var words = msg.get("agency.state." + state);
    return switch (state) {
      case IN_FORCE -> new Tagged("good", "pi-check-circle", words);
      case ENDING -> new Tagged("warn", "pi-clock", msg.of("agency.state.ENDING", daysLeft));
      case LAPSED -> new Tagged("bad", "pi-times-circle", words);
      case MISSING -> new Tagged("bad", "pi-minus-circle", words);
      case NOT_CONFIRMED -> new Tagged("warn", "pi-question-circle", words);
      case NOT_BEGUN -> new Tagged("", "pi-clock", words);
      case ENDED, REPLACED -> new Tagged("", "pi-ban", words);
    };
  }

  /** Those that a new one may take the place of. */
  public List<AgreementRow> getStanding() {
    return file.agreements().stream()
        .filter(one -> one.endedOn() == null && one.confirmedAt() != null)
        .toList();
  }

  /** Kinds that the viewer may enter. */
  public List<AgreementKind> getKinds() {
    return List.of(AgreementKind.values()).stream()
        .filter(kind -> isCity() || kind.entersItself())
        .toList();
  }

  public ContactPurpose[] getPurposes() {
    return ContactPurpose.values();
  }

  /** Whether the viewer confirms and ends. */
  public boolean isCity() {
    return actor.get().has(Roles.PROGRAM_MANAGER);
  }

  /** Whether the viewer enters anything. */
  public boolean isKeeps() {
    return isCity() || actor.get().has(Roles.AGENCY_ADMIN);
  }

  /** Whether the viewer reads addresses and numbers. */
  public boolean isContactsShown() {
    return !actor.get().has(Roles.AUDITOR);
  }

  /** Whether the viewer may put a file to the chosen agreement. */
  public boolean isAttaches() {
    var chosen = getChosen();
    return chosen.endedOn() == null && (isCity() || isKeeps() && chosen.kind().entersItself());
  }

  /** Whether the chosen agreement waits for somebody else of the city. */
  public boolean isToConfirm() {
    return getChosen().endedOn() == null && getChosen().confirmedAt() == null;
  }

  /** Whether the viewer may confirm the chosen agreement now. */
  public boolean isConfirms() {
    return isCity() && isToConfirm() && !getChosen().own() && !getChosen().files().isEmpty();
  }

  public AgencyFile getFile() {
    return file;
  }

  public ContactForm getTyped() {
    return typed;
  }

  public AgreementForm getForm() {
    return form;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }

  public String getAgreement() {
    return agreement;
  }

  public void setAgreement(String agreement) {
    this.agreement = agreement;
  }

  /** First day on which the chosen agreement is no longer to hold. */
  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
