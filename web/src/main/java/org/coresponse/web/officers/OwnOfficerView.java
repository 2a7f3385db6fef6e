package org.coresponse.web.officers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.lapses.LapseBook;
import org.coresponse.lapses.LapseRow;
import org.coresponse.officers.OfficerFile;
import org.coresponse.officers.OfficerRegister;
import org.coresponse.web.faces.ReportsProblems;

/** An officer's own record: {@code /app/officers/own.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class OwnOfficerView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient OfficerRegister register;
  @Inject transient LapseBook book;

  private OfficerFile file;
  private List<LapseRow> ending = List.of();

  /** Reads it; an officer who rides with no clinician has none. */
  public void open() {
    file = register.own().orElse(null);
    ending = book.own();
  }

  /** What ends within 90 days, or has ended, and is not renewed. */
  public List<LapseRow> getEnding() {
    return ending;
  }

  public OfficerFile getFile() {
    return file;
  }
}
