package org.coresponse.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.clinicians.Agencies;
import org.coresponse.clinicians.AgencyRow;
import org.coresponse.roster.AgreeHours;
import org.coresponse.roster.ContractedHours;
import org.coresponse.roster.ContractedRow;
import org.coresponse.roster.EndHours;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** Hours that the city buys of agencies, beside the rules of shifts. */
@Named
@ViewScoped
@ReportsProblems
public class ContractedHoursView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ContractedHours hours;
  @Inject transient Agencies register;
  @Inject transient CommandCheck check;
  @Inject transient PageTexts msg;

  private List<ContractedRow> rows = List.of();
  private List<AgencyRow> agencies = List.of();
  private String agency;
  private Integer hoursAWeek;
  private LocalDate since;

  /** Reads what is agreed. */
  public void load() {
    rows = hours.all();
    agencies = register.all();
  }

  /** Agrees on what was typed; without hours, the agency's end on that day. */
  public void agree() {
    if (hoursAWeek == null) {
      hours.end(check.valid(new EndHours(agency, since)));
    } else {
      hours.agree(check.valid(new AgreeHours(agency, hoursAWeek, since)));
    }
    load();
    hoursAWeek = null;
    Messages.addGlobalInfo(msg.get("rules.hours.saved"));
  }

  public List<ContractedRow> getRows() {
    return rows;
  }

  public List<AgencyRow> getAgencies() {
    return agencies;
  }

  /** Code of the agency. */
  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public Integer getHoursAWeek() {
    return hoursAWeek;
  }

  public void setHoursAWeek(Integer hoursAWeek) {
    this.hoursAWeek = hoursAWeek;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }
}
