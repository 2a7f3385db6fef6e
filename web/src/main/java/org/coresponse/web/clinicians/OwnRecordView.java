package org.coresponse.web.clinicians;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.clinicians.ClinicianFile;
import org.coresponse.clinicians.ClinicianRegister;
import org.coresponse.lapses.LapseBook;
import org.coresponse.lapses.LapseRow;
import org.coresponse.web.faces.ReportsProblems;

/** A clinician's own record: {@code /app/clinicians/own.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class OwnRecordView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ClinicianRegister register;
  @Inject transient LapseBook book;

  private ClinicianFile file;
  private List<LapseRow> ending = List.of();

  /** Whoever is not in the register is told what to do about it. */
  public String open() {
    file = register.own().orElse(null);
    if (file == null) {
      return "/app/unregistered.xhtml?faces-redirect=true";
    }
    ending = book.own();
    return null;
  }

  /** What ends within 90 days, or has ended, and is not renewed. */
  public List<LapseRow> getEnding() {
    return ending;
  }

  public ClinicianFile getFile() {
    return file;
  }
}
