package org.coresponse.web.clinicians;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.coresponse.clinicians.ClinicianFile;
import org.coresponse.clinicians.ClinicianRegister;
import org.coresponse.web.faces.ReportsProblems;

/** A clinician's own record: {@code /app/clinicians/own.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class OwnRecordView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ClinicianRegister register;

  private ClinicianFile file;

  /** Whoever is not in the register is told what to do about it. */
  public String open() {
    file = register.own().orElse(null);
    return file == null ? "/app/unregistered.xhtml?faces-redirect=true" : null;
  }

  public ClinicianFile getFile() {
    return file;
  }
}
