package org.coresponse.web.officers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.coresponse.credentials.CredentialRow;
import org.coresponse.credentials.Holder;
import org.coresponse.credentials.KindRow;
import org.coresponse.credentials.Requirement;
import org.coresponse.credentials.WorkRole;
import org.coresponse.officers.LeaveProgramme;
import org.coresponse.officers.NameAccount;
import org.coresponse.officers.OfficerFile;
import org.coresponse.officers.OfficerOffice;
import org.coresponse.officers.OfficerRegister;
import org.coresponse.officers.RevokeOfficer;
import org.coresponse.security.Roles;
import org.coresponse.web.clinicians.RecordView;
import org.coresponse.web.faces.ReportsProblems;

/**
 * One officer's record: {@code /app/officers/officer.xhtml?id=}, and with {@code credential=} one
 * credential beside it.
 */
@Named
@ViewScoped
@ReportsProblems
public class OfficerView extends RecordView {
  private static final long serialVersionUID = 1L;

  @Inject transient OfficerRegister register;
  @Inject transient OfficerOffice office;

  private OfficerFile file;
  private ContactForm contact;
  private String subject;

  @Override
  protected void readFile() {
    file = register.file(number("officer"));
    contact = ContactForm.of(file);
    subject = file.person().subject();
  }

  @Override
  protected Holder holder() {
    return Holder.officer(file.row().id());
  }

  @Override
  protected List<CredentialRow> credentials() {
    return file.credentials();
  }

  /** Clears them; the part of the page that does it knows several roles, officers have one. */
  public void clear(WorkRole role) {
    office.clear(file.row().id());
    done("clinician.clearedNow");
  }

  public void revoke(WorkRole role) {
    office.revoke(check.valid(new RevokeOfficer(file.row().id(), getReason())));
    done("clinician.revokedNow");
  }

  /** Keeps how they are reached and spoken of. */
  public void correct() {
    office.correct(check.valid(contact.command(file.row().id(), file.person().version())));
    done("officer.corrected");
  }

  /** Keeps with which account they sign in. */
  public void nameAccount() {
    office.name(
        check.valid(
            new NameAccount(
                file.row().id(), file.person().version(), ContactForm.filled(subject))));
    done("officer.account.named");
  }

  public void leave() {
    office.leave(check.valid(new LeaveProgramme(file.row().id(), getDay())));
    done("clinician.leavesNow");
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

  @Override
  public boolean isStates() {
    return actor.get().has(Roles.POLICE_OFFICER);
  }

  public boolean isDisciplines() {
    return isClears();
  }

  public OfficerFile getFile() {
    return file;
  }

  /** Number of their account, as its holder reads it on their own record. */
  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public ContactForm getContact() {
    return contact;
  }
}
