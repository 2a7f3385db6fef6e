package org.coresponse.web.clinicians;

import java.io.Serializable;
import java.time.LocalDate;
import org.coresponse.agreements.AgreementGiven;
import org.coresponse.agreements.AgreementKind;
import org.primefaces.model.file.UploadedFile;

/** What is typed of an agreement. */
public class AgreementForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private AgreementKind kind;
  private String title;
  private String number;
  private LocalDate from;
  private LocalDate expiresOn;
  private Long replaces;
  private transient UploadedFile file;

  AgreementGiven given() {
    return new AgreementGiven(kind, title, ContactForm.filled(number), from, expiresOn, replaces);
  }

  boolean hasFile() {
    return file != null && file.getSize() > 0;
  }

  public AgreementKind getKind() {
    return kind;
  }

  public void setKind(AgreementKind kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  /** Of the contract or the policy. */
  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  /** First day on which it no longer holds. */
  public LocalDate getExpiresOn() {
    return expiresOn;
  }

  public void setExpiresOn(LocalDate expiresOn) {
    this.expiresOn = expiresOn;
  }

  /** Id of the one it takes the place of. */
  public Long getReplaces() {
    return replaces;
  }

  public void setReplaces(Long replaces) {
    this.replaces = replaces;
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }
}
