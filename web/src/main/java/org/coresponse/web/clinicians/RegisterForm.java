package org.coresponse.web.clinicians;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.coresponse.clinicians.ClinicianFilter;
import org.coresponse.credentials.WorkRole;

/** What the register is narrowed to, as it is typed; named as REST names it. */
public class RegisterForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String agency;
  private WorkRole role;
  private Boolean mayWork;
  private Integer lapsesWithin;
  private String words;

  ClinicianFilter filter() {
    return new ClinicianFilter(
        ContactForm.filled(agency), role, mayWork, lapsesWithin, ContactForm.filled(words));
  }

  /** An address of REST that is narrowed to the same. */
  String query(String address, String format) {
    var filter = filter();
    var query = new StringJoiner("&", address + "?", "");
    query.add("format=" + format);
    add(query, "agency", filter.agency());
    add(query, "role", filter.role());
    add(query, "mayWork", filter.mayWork());
    add(query, "lapsesWithin", filter.lapsesWithin());
    add(query, "words", filter.words());
    return query.toString();
  }

  private static void add(StringJoiner query, String name, Object value) {
    if (value != null) {
      query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
  }

  /** Code of the agency. */
  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public WorkRole getRole() {
    return role;
  }

  public void setRole(WorkRole role) {
    this.role = role;
  }

  /** Null shows those who may and those who may not. */
  public Boolean getMayWork() {
    return mayWork;
  }

  public void setMayWork(Boolean mayWork) {
    this.mayWork = mayWork;
  }

  /** Days. */
  public Integer getLapsesWithin() {
    return lapsesWithin;
  }

  public void setLapsesWithin(Integer lapsesWithin) {
    this.lapsesWithin = lapsesWithin;
  }

  /** Of the name. */
  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
