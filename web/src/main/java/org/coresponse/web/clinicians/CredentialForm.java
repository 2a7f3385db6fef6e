package org.coresponse.web.clinicians;

import java.io.Serializable;
import java.time.LocalDate;
import org.coresponse.credentials.CredentialRow;
import org.coresponse.credentials.Holder;
import org.coresponse.credentials.StateCredential;
import org.primefaces.model.file.UploadedFile;

/** What is typed of a credential. */
public class CredentialForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String kind;
  private String number;
  private String state = "NC";
  private LocalDate issuedOn;
  private LocalDate expiresOn;
  private transient UploadedFile file;

  /** The next one of the same kind, from the day on which that one ends. */
  static CredentialForm renewing(CredentialRow ending) {
    var form = new CredentialForm();
    form.kind = ending.kind().code();
    form.number = ending.number();
    form.state = ending.state();
    form.issuedOn = ending.expiresOn();
    form.expiresOn = ending.kind().cycle().nextEnd(ending.expiresOn());
    return form;
  }

  public StateCredential command(Holder holder) {
    return new StateCredential(holder, kind, filled(number), filled(state), issuedOn, expiresOn);
  }

  private static String filled(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public boolean hasFile() {
    return file != null && file.getSize() > 0;
  }

  /** Code of its kind. */
  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** Of the United States. */
  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  /** First day on which it is no longer good. */
  public LocalDate getExpiresOn() {
    return expiresOn;
  }

  public void setExpiresOn(LocalDate expiresOn) {
    this.expiresOn = expiresOn;
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }
}
