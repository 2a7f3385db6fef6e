package org.coresponse.web.clinicians;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.coresponse.clinicians.Agencies;
import org.coresponse.clinicians.AgencyRow;
import org.coresponse.clinicians.ClearClinician;
import org.coresponse.clinicians.ClinicianFile;
import org.coresponse.clinicians.ClinicianOffice;
import org.coresponse.clinicians.ClinicianRegister;
import org.coresponse.clinicians.JoinAgency;
import org.coresponse.clinicians.LanguageLevel;
import org.coresponse.clinicians.LeaveAgency;
import org.coresponse.clinicians.NameSupervisor;
import org.coresponse.clinicians.RevokeClearance;
import org.coresponse.clinicians.SupervisorRow;
import org.coresponse.credentials.CredentialDesk;
import org.coresponse.credentials.CredentialRow;
import org.coresponse.credentials.DisciplineCredential;
import org.coresponse.credentials.EvidenceDesk;
import org.coresponse.credentials.EvidenceRow;
import org.coresponse.credentials.Holder;
import org.coresponse.credentials.KindRow;
import org.coresponse.credentials.VerifyCredential;
import org.coresponse.credentials.WithdrawCredential;
import org.coresponse.credentials.WorkRole;
import org.coresponse.credentials.WorkRules;
import org.coresponse.lapses.LapseBook;
import org.coresponse.lapses.Renewal;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/**
 * One clinician's record: {@code /app/clinicians/clinician.xhtml?id=}, and with {@code credential=}
 * one credential beside it.
 */
@Named
@ViewScoped
@ReportsProblems
public class ClinicianView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ClinicianRegister register;
  @Inject transient ClinicianOffice office;
  @Inject transient Agencies agencies;
  @Inject transient CredentialDesk desk;
  @Inject transient EvidenceDesk files;
  @Inject transient WorkRules rules;
  @Inject transient LapseBook book;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient CityClock clock;
  @Inject transient PageTexts msg;

  private String id;
  private String credential;
  private boolean renew;
  private ClinicianFile file;
  private List<EvidenceRow> evidence = List.of();
  private List<SupervisorRow> supervisors = List.of();
  private CredentialForm form = new CredentialForm();
  private LocalDate day;
  private String words;
  private String reason;
  private Long supervisor;
  private PersonForm person;
  private List<AgencyRow> others = List.of();
  private String agency;

  /** Reads the record. */
  public void open() {
    day = today();
    read();
    if (renew && isRenewable()) {
      form = CredentialForm.renewing(getChosen());
    }
  }

  private void read() {
    file = register.file(number(id, "clinician"));
    person = new PersonForm(file.person());
    others =
        isClears()
            ? agencies.all().stream().filter(a -> !a.code().equals(file.row().agency())).toList()
            : List.of();
    evidence = files.of(Holder.clinician(file.row().id()));
    supervisors = register.supervisors();
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
    var stated = desk.state(check.valid(form.command(Holder.clinician(file.row().id()))));
    if (form.hasFile()) {
      files.attach(stated, form.getFile().getFileName(), form.getFile().getContent());
    }
    form = new CredentialForm();
    renew = false;
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

  public void clear(WorkRole role) {
    office.clear(new ClearClinician(file.row().id(), role));
    done("clinician.clearedNow");
  }

  public void revoke(WorkRole role) {
    office.revoke(check.valid(new RevokeClearance(file.row().id(), role, reason)));
    done("clinician.revokedNow");
  }

  public void supervise() {
    office.supervise(
        check.valid(new NameSupervisor(file.row().id(), supervisor == null ? 0 : supervisor, day)));
    done("clinician.supervisedNow");
  }

  /** Keeps how they are spoken of, reached and what they speak. */
  public void amend() {
    office.amend(check.valid(person.command()));
    done("clinician.amended");
  }

  /** They go over to another agency. */
  public void move() {
    office.join(check.valid(new JoinAgency(file.row().id(), agency, day)));
    agency = null;
    done("clinician.movedNow");
  }

  public void leave() {
    office.leave(check.valid(new LeaveAgency(file.row().id(), day)));
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

  public List<KindRow> getKinds() {
    return rules.kinds();
  }

  /** Roles of clinicians that the city has not cleared them for. */
  public List<WorkRole> getUncleared() {
    return Arrays.stream(WorkRole.values())
        .filter(role -> role != WorkRole.CIT_OFFICER)
        .filter(role -> !file.row().clearedFor().contains(role))
        .toList();
  }

  /** Whether any credential on record needs a supervisor. */
  public boolean isAssociate() {
    return file.credentials().stream().anyMatch(c -> !c.withdrawn() && c.kind().associate());
  }

  /** Whether the viewer may state a renewal of the chosen credential, which is one that ends. */
  public boolean isRenewable() {
    return isStates()
        && getChosen() != null
        && !getChosen().withdrawn()
        && getChosen().expiresOn() != null;
  }

  /** Where the renewal of the chosen credential stands. */
  public Renewal getRenewal() {
    return book.renewal(getChosen().id());
  }

  public boolean isStates() {
    return actor.get().has(Roles.AGENCY_ADMIN);
  }

  public boolean isClears() {
    return actor.get().has(Roles.PROGRAM_MANAGER);
  }

  /** Whether the viewer names supervisors and departures. */
  public boolean isManages() {
    return isStates() || isClears();
  }

  /** Whether the viewer may confirm the chosen credential. */
  public boolean isVerifies() {
    return actor.get().has(getChosen().kind().verifier().requiredRole());
  }

  public boolean isDisciplines() {
    return isClears() || actor.get().has(Roles.CLINICAL_SUPERVISOR);
  }

  /** Agencies that they could go over to, for those who may move them. */
  public List<AgencyRow> getOthers() {
    return others;
  }

  public LanguageLevel[] getLevels() {
    return LanguageLevel.values();
  }

  /** What is typed of the person. */
  public PersonForm getPerson() {
    return person;
  }

  /** Code of the agency that they go over to. */
  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public ClinicianFile getFile() {
    return file;
  }

  public List<SupervisorRow> getSupervisors() {
    return supervisors.stream().filter(s -> s.id() != file.row().id()).toList();
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

  /** Whether the address asks to renew the chosen credential. */
  public boolean isRenew() {
    return renew;
  }

  public void setRenew(boolean renew) {
    this.renew = renew;
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

  public Long getSupervisor() {
    return supervisor;
  }

  public void setSupervisor(Long supervisor) {
    this.supervisor = supervisor;
  }
}
