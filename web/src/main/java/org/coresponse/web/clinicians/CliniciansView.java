package org.coresponse.web.clinicians;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.clinicians.Agencies;
import org.coresponse.clinicians.AgencyRow;
import org.coresponse.clinicians.ClinicianRegister;
import org.coresponse.clinicians.ClinicianRow;
import org.coresponse.clinicians.RegisterFigures;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** The register on a page. */
@Named
@ViewScoped
@ReportsProblems
public class CliniciansView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ClinicianRegister register;
  @Inject transient Agencies agencies;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;

  private RegisterFigures figures;
  private List<AgencyRow> known = List.of();
  private String code;
  private String name;
  private LazyRows<ClinicianRow> rows;

  /** Reads the figures. */
  public void load() {
    figures = register.figures();
    known = agencies.all();
    rows = LazyRows.of(page -> register.clinicians(page));
  }

  /** Takes the agency in that was typed. Sent twice, it is one. */
  public void takeIn() {
    agencies.register(check.valid(new AgencyRow(code, name)));
    known = agencies.all();
    Messages.addGlobalInfo(msg.of("agencies.takenIn", name));
    code = null;
    name = null;
  }

  /** Whether the viewer takes agencies in. */
  public boolean isTakesIn() {
    return actor.get().has(Roles.PROGRAM_MANAGER);
  }

  public List<AgencyRow> getAgencies() {
    return known;
  }

  /** Last part of the group of the agency's people. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** Whether the viewer enters clinicians. */
  public boolean isEnrols() {
    return actor.get().has(Roles.AGENCY_ADMIN);
  }

  public RegisterFigures getFigures() {
    return figures;
  }

  public LazyRows<ClinicianRow> getRows() {
    return rows;
  }
}
