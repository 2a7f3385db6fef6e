package org.coresponse.web.clinicians;

import java.io.Serializable;
import org.coresponse.agreements.ContactGiven;
import org.coresponse.agreements.ContactPurpose;
import org.coresponse.agreements.ContactRow;

/** What is typed of a contact. */
public class ContactForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name;
  private ContactPurpose purpose;
  private String email;
  private String phone;
  private Integer version;

  ContactForm() {}

  ContactForm(ContactRow from) {
    name = from.name();
    purpose = from.purpose();
    email = from.email();
    phone = from.phone();
    version = from.version();
  }

  ContactGiven given() {
    return new ContactGiven(name, purpose, filled(email), filled(phone));
  }

  static String filled(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  Integer version() {
    return version;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public ContactPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(ContactPurpose purpose) {
    this.purpose = purpose;
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
}
