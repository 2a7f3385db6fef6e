package org.coresponse.web.codes;

import java.io.Serializable;
import java.time.LocalDate;
import org.coresponse.codes.AddNature;
import org.coresponse.codes.ChangeNature;
import org.coresponse.codes.Eligibility;
import org.coresponse.codes.NatureLabels;
import org.coresponse.codes.NatureMeaning;
import org.coresponse.codes.NatureRow;
import org.coresponse.codes.NatureSuggestion;

/** What is typed of a nature. */
public class NatureForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String code;
  private String labelEn;
  private String labelEs;
  private String commonType;
  private boolean diversion;
  private boolean unarmed;
  private boolean coResponse;
  private LocalDate from;
  private LocalDate on;

  static NatureForm of(NatureRow nature, LocalDate today) {
    var form = new NatureForm();
    form.code = nature.code();
    form.labelEn = nature.labelEn();
    form.labelEs = nature.labelEs();
    form.on = today;
    form.from = nature.validFrom().isAfter(today) ? nature.validFrom() : today;
    var mapping = nature.current() == null ? nature.mappings().get(0) : nature.current();
    form.take(mapping.commonType(), mapping.eligibility());
    return form;
  }

  static NatureForm of(String code, NatureSuggestion suggested, LocalDate today) {
    var form = new NatureForm();
    form.code = code;
    form.labelEn = code;
    form.labelEs = code;
    form.from = today;
    form.take(suggested.commonType(), suggested.eligibility());
    return form;
  }

  final void take(String type, Eligibility eligibility) {
    commonType = type;
    diversion = eligibility.diversion();
    unarmed = eligibility.unarmed();
    coResponse = eligibility.coResponse();
  }

  AddNature adding() {
    return new AddNature(code, labels(), meaning(), from);
  }

  ChangeNature changing(NatureRow nature) {
    return new ChangeNature(nature.code(), nature.version(), labels(), meaning(), from);
  }

  private NatureLabels labels() {
    return new NatureLabels(labelEn, labelEs);
  }

  private NatureMeaning meaning() {
    return new NatureMeaning(commonType, new Eligibility(diversion, unarmed, coResponse));
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getLabelEn() {
    return labelEn;
  }

  public void setLabelEn(String labelEn) {
    this.labelEn = labelEn;
  }

  public String getLabelEs() {
    return labelEs;
  }

  public void setLabelEs(String labelEs) {
    this.labelEs = labelEs;
  }

  public String getCommonType() {
    return commonType;
  }

  public void setCommonType(String commonType) {
    this.commonType = commonType;
  }

  public boolean isDiversion() {
    return diversion;
  }

  public void setDiversion(boolean diversion) {
    this.diversion = diversion;
  }

  public boolean isUnarmed() {
    return unarmed;
  }

  public void setUnarmed(boolean unarmed) {
    this.unarmed = unarmed;
  }

  public boolean isCoResponse() {
    return coResponse;
  }

  public void setCoResponse(boolean coResponse) {
    this.coResponse = coResponse;
  }

  /** First day of the meaning. */
  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  /** First day on which it can no longer be chosen. */
  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
