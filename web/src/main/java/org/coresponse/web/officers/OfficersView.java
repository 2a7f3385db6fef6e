package org.coresponse.web.officers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.coresponse.officers.OfficerFigures;
import org.coresponse.officers.OfficerFilter;
import org.coresponse.officers.OfficerRegister;
import org.coresponse.officers.OfficerRow;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.ReportsProblems;

/** The register of CIT officers on a page. */
@Named
@ViewScoped
@ReportsProblems
public class OfficersView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient OfficerRegister register;
  @Inject transient CurrentActor actor;

  private OfficerFigures figures;
  private LazyRows<OfficerRow> rows;
  private String words;
  private String cleared = "";

  /** Reads the figures. */
  public void load() {
    figures = register.figures();
    find();
  }

  /** Lists those that were asked for. */
  public void find() {
    var beginning = words;
    var whether = cleared == null || cleared.isEmpty() ? null : Boolean.valueOf(cleared);
    rows = LazyRows.of(page -> register.officers(new OfficerFilter(beginning, whether), page));
  }

  /** Whether the viewer enters officers. */
  public boolean isRegisters() {
    return actor.get().has(Roles.POLICE_OFFICER);
  }

  public OfficerFigures getFigures() {
    return figures;
  }

  public LazyRows<OfficerRow> getRows() {
    return rows;
  }

  /** Beginning of a name, a badge or a unit. */
  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  /** {@code true}, {@code false}, or empty for both. */
  public String getCleared() {
    return cleared;
  }

  public void setCleared(String cleared) {
    this.cleared = cleared;
  }
}
