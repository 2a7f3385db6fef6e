package org.coresponse.web.records;

import java.io.Serializable;
import org.coresponse.records.PlanText;

/** A safety plan as it is typed. */
public class PlanForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String language;
  private String firstName;
  private String warningSigns;
  private String coping;
  private String distraction;
  private String people;
  private String professionals;
  private String environment;

  /** An empty plan in this language. */
  PlanForm(String language) {
    this.language = language;
  }

  PlanForm(PlanText given) {
    language = given.language();
    firstName = given.firstName();
    warningSigns = given.warningSigns();
    coping = given.coping();
    distraction = given.distraction();
    people = given.people();
    professionals = given.professionals();
    environment = given.environment();
  }

  PlanText text() {
    return new PlanText(
        language, firstName, warningSigns, coping, distraction, people, professionals, environment);
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getFirstName() {
    return firstName;
  }

  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  public String getWarningSigns() {
    return warningSigns;
  }

  public void setWarningSigns(String warningSigns) {
    this.warningSigns = warningSigns;
  }

  public String getCoping() {
    return coping;
  }

  public void setCoping(String coping) {
    this.coping = coping;
  }

  public String getDistraction() {
    return distraction;
  }

  public void setDistraction(String distraction) {
    this.distraction = distraction;
  }

  public String getPeople() {
    return people;
  }

  public void setPeople(String people) {
    this.people = people;
  }

  public String getProfessionals() {
    return professionals;
  }

  public void setProfessionals(String professionals) {
    this.professionals = professionals;
  }

  public String getEnvironment() {
    return environment;
  }

  public void setEnvironment(String environment) {
    this.environment = environment;
  }
}
