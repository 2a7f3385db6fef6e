package org.coresponse.web.clinicians;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import org.coresponse.credentials.CredentialRow;
import org.coresponse.credentials.Holder;
import org.coresponse.credentials.KindRow;
import org.coresponse.credentials.WorkRole;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.ReportsProblems;

/**
 * One clinician's record: {@code /app/clinicians/clinician.xhtml?id=}, and with {@code credential=}
 * one credential beside it.
 */
@Named
@ViewScoped
@ReportsProblems
public class ClinicianView extends RecordView {
  private static final long serialVersionUID = 1L;

  @Inject transient ClinicianRegister register;
  @Inject transient ClinicianOffice office;
  @Inject transient Agencies agencies;

  private ClinicianFile file;
  private List<SupervisorRow> supervisors = List.of();
  private Long supervisor;
  private PersonForm person;
  private List<AgencyRow> others = List.of();
  private String agency;

  @Override
  protected void readFile() {
    file = register.file(number("clinician"));
    person = new PersonForm(file.person());
    others =
        isClears()
            ? agencies.all().stream().filter(a -> !a.code().equals(file.row().agency())).toList()
            : List.of();
    supervisors = register.supervisors();
  }

  @Override
  protected Holder holder() {
    return Holder.clinician(file.row().id());
  }

  @Override
  protected List<CredentialRow> credentials() {
    return file.credentials();
  }

  public void clear(WorkRole role) {
    office.clear(new ClearClinician(file.row().id(), role));
    done("clinician.clearedNow");
  }

  public void revoke(WorkRole role) {
    office.revoke(check.valid(new RevokeClearance(file.row().id(), role, getReason())));
    done("clinician.revokedNow");
  }

  public void supervise() {
    office.supervise(
        check.valid(
            new NameSupervisor(file.row().id(), supervisor == null ? 0 : supervisor, getDay())));
    done("clinician.supervisedNow");
  }

  /** Keeps how they are spoken of, reached and what they speak. */
  public void amend() {
    office.amend(check.valid(person.command()));
    done("clinician.amended");
  }

  /** They go over to another agency. */
  public void move() {
    office.join(check.valid(new JoinAgency(file.row().id(), agency, getDay())));
    agency = null;
    done("clinician.movedNow");
  }

  public void leave() {
    office.leave(check.valid(new LeaveAgency(file.row().id(), getDay())));
    done("clinician.leavesNow");
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

  @Override
  public boolean isStates() {
    return actor.get().has(Roles.AGENCY_ADMIN);
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

  public Long getSupervisor() {
    return supervisor;
  }

  public void setSupervisor(Long supervisor) {
    this.supervisor = supervisor;
  }
}
