package org.coresponse.web.officers;

import java.io.Serializable;
import org.coresponse.officers.CorrectOfficer;
import org.coresponse.officers.OfficerFile;

/** How an officer is reached and spoken of, while it is typed. */
public class ContactForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String pronouns;
  private String unit;
  private String email;
  private String phone;

  static ContactForm of(OfficerFile file) {
    var form = new ContactForm();
    form.pronouns = file.person().pronouns();
    form.unit = file.row().unit();
    form.email = file.person().email();
    form.phone = file.person().phone();
    return form;
  }

  CorrectOfficer command(long officer, int version) {
    return new CorrectOfficer(
        officer, version, filled(pronouns), filled(unit), email, filled(phone));
  }

  static String filled(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public String getPronouns() {
    return pronouns;
  }

  public void setPronouns(String pronouns) {
    this.pronouns = pronouns;
  }

  /** Or district. */
  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
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
