package org.coresponse.web.clinicians;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.agreements.AgreementRegister;
import org.coresponse.agreements.LapsedAgreement;
import org.coresponse.clinicians.Agencies;
import org.coresponse.clinicians.AgencyRow;
import org.coresponse.clinicians.ClinicianRegister;
import org.coresponse.clinicians.ClinicianRow;
import org.coresponse.clinicians.RegisterFigures;
import org.coresponse.credentials.WorkRole;
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
  @Inject transient AgreementRegister agreements;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;

  private RegisterFigures figures;
  private List<AgencyRow> known = List.of();
  private String code;
  private String name;
  private List<LapsedAgreement> lapsed = List.of();
  private LazyRows<ClinicianRow> rows;
  private final RegisterForm form = new RegisterForm();

  /** Reads the figures, and the list as the address narrows it. */
  public void load() {
    figures = register.figures();
    known = agencies.all();
    lapsed = agreements.lapsed();
    find();
  }

  /** Narrows the list to what was typed. */
  public void find() {
    var filter = check.valid(form.filter());
    rows = LazyRows.of(page -> register.clinicians(filter, page));
  }

  /** What the list is narrowed to, as it is typed and as it stands in the address. */
  public RegisterForm getForm() {
    return form;
  }

  /** The list as a file. */
  public String exported(String format) {
    return form.query("/api/v1/clinicians/export", format);
  }

  public WorkRole[] getRoles() {
    return WorkRole.values();
  }

  /** Agreements of agencies that hold no longer. */
  public List<LapsedAgreement> getLapsed() {
    return lapsed;
  }

  /** Whether the viewer may open agencies. */
  public boolean isOpensAgencies() {
    return !actor.get().has(Roles.CLINICAL_SUPERVISOR);
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
