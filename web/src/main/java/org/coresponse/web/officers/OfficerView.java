package org.coresponse.web.officers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.credentials.CredentialDesk;
import org.coresponse.credentials.CredentialRow;
import org.coresponse.credentials.DisciplineCredential;
import org.coresponse.credentials.EvidenceDesk;
import org.coresponse.credentials.EvidenceRow;
import org.coresponse.credentials.Holder;
import org.coresponse.credentials.KindRow;
import org.coresponse.credentials.Requirement;
import org.coresponse.credentials.VerifyCredential;
import org.coresponse.credentials.WithdrawCredential;
import org.coresponse.credentials.WorkRole;
import org.coresponse.credentials.WorkRules;
import org.coresponse.officers.LeaveProgramme;
import org.coresponse.officers.OfficerFile;
import org.coresponse.officers.OfficerOffice;
import org.coresponse.officers.OfficerRegister;
import org.coresponse.officers.RevokeOfficer;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.clinicians.CredentialForm;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/**
 * One officer's record: {@code /app/officers/officer.xhtml?id=}, and with {@code credential=} one
 * credential beside it.
 */
@Named
@ViewScoped
@ReportsProblems
public class OfficerView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient OfficerRegister register;
  @Inject transient OfficerOffice office;
  @Inject transient CredentialDesk desk;
  @Inject transient EvidenceDesk files;
  @Inject transient WorkRules rules;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient CityClock clock;
  @Inject transient PageTexts msg;

  private String id;
  private String credential;
  private OfficerFile file;
  private List<EvidenceRow> evidence = List.of();
  private CredentialForm form = new CredentialForm();
  private LocalDate day;
  private String words;
  private String reason;
  private ContactForm contact;

  /** Reads the record. */
  public void open() {
    day = today();
    read();
  }

  private void read() {
    file = register.file(number(id, "officer"));
    evidence = files.of(Holder.officer(file.row().id()));
    contact = ContactForm.of(file);
    if (credential != null && getChosen() == null) {
      throw new NotFoundException("credential", credential);
    }
  }

  private static long number(String given, String what) {
    if (given == null || !given.matches("\\d{1,18}")) {
      throw new NotFoundException(what, "");
    }
    return Long.parseLong(given);
  }

  /** Fills in when a credential of the kind chosen ends, once it is known when it was issued. */
  public void propose() {
    if (form.getIssuedOn() != null && form.getExpiresOn() == null && form.getKind() != null) {
      rules
          .kind(form.getKind())
          .ifPresent(kind -> form.setExpiresOn(kind.cycle().firstEnd(form.getIssuedOn())));
    }
  }

  /** States the credential that was typed, with its file. Sent twice, it is one. */
  public void state() {
    if (form.hasFile()) {
      files.type(form.getFile().getContent());
    }
    var stated = desk.state(check.valid(form.command(Holder.officer(file.row().id()))));
    if (form.hasFile()) {
      files.attach(stated, form.getFile().getFileName(), form.getFile().getContent());
    }
    form = new CredentialForm();
    read();
    Messages.addGlobalInfo(msg.get("clinician.stated"));
  }

  /** Puts one more file to the chosen credential. */
  public void attach() {
    files.attach(getChosen().id(), form.getFile().getFileName(), form.getFile().getContent());
    form = new CredentialForm();
    read();
    Messages.addGlobalInfo(msg.get("clinician.attached"));
  }

  public void verify() {
    desk.verify(check.valid(new VerifyCredential(getChosen().id(), day, words)));
    words = null;
    read();
    Messages.addGlobalInfo(msg.get("clinician.verifiedNow"));
  }

  /** Puts a discipline on the chosen credential's record. */
  public void discipline() {
    desk.discipline(check.valid(new DisciplineCredential(getChosen().id(), day, reason)));
    done("clinician.disciplinedNow");
  }

  /** Takes the discipline off the record. */
  public void undiscipline() {
    desk.discipline(check.valid(new DisciplineCredential(getChosen().id(), null, reason)));
    done("clinician.undisciplinedNow");
  }

  public void withdraw() {
    desk.withdraw(check.valid(new WithdrawCredential(getChosen().id(), reason)));
    done("clinician.withdrawnNow");
  }

  /** Clears them; the part of the page that does it knows several roles, officers have one. */
  public void clear(WorkRole role) {
    office.clear(file.row().id());
    done("clinician.clearedNow");
  }

  public void revoke(WorkRole role) {
    office.revoke(check.valid(new RevokeOfficer(file.row().id(), reason)));
    done("clinician.revokedNow");
  }

  /** Keeps how they are reached and spoken of. */
  public void correct() {
    office.correct(check.valid(contact.command(file.row().id(), file.person().version())));
    done("officer.corrected");
  }

  public void leave() {
    office.leave(check.valid(new LeaveProgramme(file.row().id(), day)));
    done("clinician.leavesNow");
  }

  private void done(String key) {
    reason = null;
    day = today();
    read();
    Messages.addGlobalInfo(msg.get(key));
  }

  private LocalDate today() {
    return clock.dayOf(clock.now());
  }

  /** The credential that the address names; null without. */
  public CredentialRow getChosen() {
    return credential == null
        ? null
        : file.credentials().stream()
            .filter(one -> Long.toString(one.id()).equals(credential))
            .findFirst()
            .orElse(null);
  }

  /** Files of the chosen credential. */
  public List<EvidenceRow> getEvidence() {
    return evidence.stream().filter(e -> e.credentialId() == getChosen().id()).toList();
  }

  /** Those that serve what the city asks of a CIT officer. */
  public List<KindRow> getKinds() {
    var asked =
        rules.requirements().stream()
            .filter(one -> one.role() == WorkRole.CIT_OFFICER)
            .map(Requirement::purpose)
            .toList();
    return rules.kinds().stream().filter(kind -> asked.contains(kind.purpose())).toList();
  }

  /** The one role of officers, while the city has not cleared them for it. */
  public List<WorkRole> getUncleared() {
    return file.row().cleared() ? List.of() : List.of(WorkRole.CIT_OFFICER);
  }

  /** No officer is an associate of a profession. */
  public boolean isAssociate() {
    return false;
  }

  /** No agency that one could go over to: officers are the city's. */
  public List<String> getOthers() {
    return List.of();
  }

  public boolean isStates() {
    return actor.get().has(Roles.POLICE_OFFICER);
  }

  public boolean isClears() {
    return actor.get().has(Roles.PROGRAM_MANAGER);
  }

  /** Whether the viewer names departures. */
  public boolean isManages() {
    return isStates() || isClears();
  }

  /** Whether the viewer may confirm the chosen credential. */
  public boolean isVerifies() {
    return actor.get().has(getChosen().kind().verifier().requiredRole());
  }

  public boolean isDisciplines() {
    return isClears();
  }

  public OfficerFile getFile() {
    return file;
  }

  public ContactForm getContact() {
    return contact;
  }

  public CredentialForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getCredential() {
    return credential;
  }

  public void setCredential(String credential) {
    this.credential = credential;
  }

  /** Of the act that is typed. */
  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  /** Where a credential was looked up. */
  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
