package org.coresponse.web.clinicians;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.credentials.CredentialDesk;
import org.coresponse.credentials.CredentialRow;
import org.coresponse.credentials.DisciplineCredential;
import org.coresponse.credentials.EvidenceDesk;
import org.coresponse.credentials.EvidenceRow;
import org.coresponse.credentials.Holder;
import org.coresponse.credentials.VerifyCredential;
import org.coresponse.credentials.WithdrawCredential;
import org.coresponse.credentials.WorkRules;
import org.coresponse.lapses.LapseBook;
import org.coresponse.lapses.Renewal;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.omnifaces.util.Messages;

/**
 * The record of somebody who holds credentials: {@code ?id=}, and with {@code credential=} one
 * credential beside it. What is stated, confirmed and withdrawn of credentials is the same for
 * whoever holds them.
 */
public abstract class RecordView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject protected transient CredentialDesk desk;
  @Inject protected transient EvidenceDesk files;
  @Inject protected transient LapseBook book;
  @Inject protected transient WorkRules rules;
  @Inject protected transient CommandCheck check;
  @Inject protected transient CurrentActor actor;
  @Inject protected transient CityClock clock;
  @Inject protected transient PageTexts msg;

  private String id;
  private String credential;
  private boolean renew;
  private List<EvidenceRow> evidence = List.of();
  private CredentialForm form = new CredentialForm();
  private LocalDate day;
  private String words;
  private String reason;

  /** Reads who it is of, by {@link #number}. */
  protected abstract void readFile();

  /** Of whom it is. */
  protected abstract Holder holder();

  /** Every credential on it. */
  protected abstract List<CredentialRow> credentials();

  /** Whether the viewer states credentials. */
  public abstract boolean isStates();

  /** Reads the record. */
  public void open() {
    day = today();
    read();
    if (renew && isRenewable()) {
      form = CredentialForm.renewing(getChosen());
    }
  }

  protected void read() {
    readFile();
    evidence = files.of(holder());
    if (credential != null && getChosen() == null) {
      throw new NotFoundException("credential", credential);
    }
  }

  /**
   * The id that the address names.
   *
   * @throws NotFoundException when it is none
   */
  protected long number(String what) {
    if (id == null || !id.matches("\\d{1,18}")) {
      throw new NotFoundException(what, "");
    }
    return Long.parseLong(id);
  }

  /** Fills in when a credential of the kind chosen ends, once it is known when it was issued. */
  public void propose() {
    if (form.getIssuedOn() != null && form.getExpiresOn() == null && form.getKind() != null) {
      rules
          .kind(form.getKind())
          .ifPresent(kind -> form.setExpiresOn(kind.cycle().firstEnd(form.getIssuedOn())));
    }
  }

  /**
   * States the credential that was typed, with its file; the page asks for no renewal any more.
   * Sent twice, it is one.
   */
  public void state() {
    if (form.hasFile()) {
      files.type(form.getFile().getContent());
    }
    var stated = desk.state(check.valid(form.command(holder())));
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

  protected void done(String key) {
    reason = null;
    day = today();
    read();
    Messages.addGlobalInfo(msg.get(key));
  }

  protected LocalDate today() {
    return clock.dayOf(clock.now());
  }

  /** The credential that the address names; null without. */
  public CredentialRow getChosen() {
    return credential == null
        ? null
        : credentials().stream()
            .filter(one -> Long.toString(one.id()).equals(credential))
            .findFirst()
            .orElse(null);
  }

  /** Files of the chosen credential. */
  public List<EvidenceRow> getEvidence() {
    return evidence.stream().filter(e -> e.credentialId() == getChosen().id()).toList();
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

  /** Whether the address asks to renew the chosen credential. */
  public boolean isRenew() {
    return renew;
  }

  public void setRenew(boolean renew) {
    this.renew = renew;
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
