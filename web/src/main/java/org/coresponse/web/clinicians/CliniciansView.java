package org.coresponse.web.clinicians;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.coresponse.clinicians.ClinicianRegister;
import org.coresponse.clinicians.ClinicianRow;
import org.coresponse.clinicians.RegisterFigures;
import org.coresponse.platform.NotFoundException;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.ReportsProblems;

/** The register on a page: a list, and one clinician where the address names one. */
@Named
@ViewScoped
@ReportsProblems
public class CliniciansView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ClinicianRegister register;

  private String id;
  private ClinicianRow chosen;
  private RegisterFigures figures;
  private LazyRows<ClinicianRow> rows;

  /** Reads the figures and, where the address names one, the clinician. */
  public void load() {
    figures = register.figures();
    chosen = id == null ? null : register.details(clinician());
    rows = LazyRows.of(page -> register.clinicians(page));
  }

  private long clinician() {
    if (!id.matches("\\d{1,18}")) {
      throw new NotFoundException("clinician", "");
    }
    return Long.parseLong(id);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public ClinicianRow getChosen() {
    return chosen;
  }

  public RegisterFigures getFigures() {
    return figures;
  }

  public LazyRows<ClinicianRow> getRows() {
    return rows;
  }
}
