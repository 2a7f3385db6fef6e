package org.coresponse.web.clinicians;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.coresponse.clinicians.ClinicianRegister;
import org.coresponse.clinicians.ClinicianRow;
import org.coresponse.clinicians.RegisterFigures;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.ReportsProblems;

/** The register on a page. */
@Named
@ViewScoped
@ReportsProblems
public class CliniciansView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ClinicianRegister register;
  @Inject transient CurrentActor actor;

  private RegisterFigures figures;
  private LazyRows<ClinicianRow> rows;

  /** Reads the figures. */
  public void load() {
    figures = register.figures();
    rows = LazyRows.of(page -> register.clinicians(page));
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
