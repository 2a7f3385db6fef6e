package org.coresponse.web.lapses;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.clinicians.Agencies;
import org.coresponse.clinicians.AgencyRow;
import org.coresponse.credentials.CredentialPurpose;
import org.coresponse.credentials.HolderKind;
import org.coresponse.lapses.LapseBook;
import org.coresponse.lapses.LapseFilter;
import org.coresponse.lapses.LapseRow;
import org.coresponse.lapses.LapseWindow;
import org.coresponse.officers.Reach;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.ReportsProblems;

/** What lapses, on a page: {@code /app/clinicians/lapses.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class LapsesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient LapseBook book;
  @Inject transient Agencies agencies;
  @Inject transient CurrentActor actor;

  private static final String OFFICERS = "/officers";

  private LapseWindow window = LapseWindow.DAYS_90;
  private String whose = "";
  private CredentialPurpose purpose;
  private List<AgencyRow> known = List.of();
  private LazyRows<LapseRow> rows;
  private boolean renews;
  private boolean chooses;

  /** Opens on the next quarter, unless the address says what is wanted. */
  public void load() {
    var reader = actor.get();
    renews = reader.has(Roles.AGENCY_ADMIN) || reader.has(Roles.POLICE_OFFICER);
    chooses = Reach.of(reader) && !reader.has(Roles.POLICE_OFFICER);
    known = chooses ? agencies.all() : List.of();
    list();
  }

  /** Reads the list anew, as its filters now are. */
  public void list() {
    var filter =
        new LapseFilter(window, agency(), ofOfficers() ? HolderKind.OFFICER : null, purpose);
    rows = LazyRows.of(page -> book.lapses(filter, page));
  }

  /** The filter as a query of the list's address. */
  public String getQuery() {
    return "window="
        + window
        + (agency() == null ? "" : "&agency=" + agency())
        + (ofOfficers() ? "&holders=" + HolderKind.OFFICER : "")
        + (purpose == null ? "" : "&purpose=" + purpose);
  }

  private boolean ofOfficers() {
    return OFFICERS.equals(whose);
  }

  private String agency() {
    return ofOfficers() || whose == null || whose.isEmpty() ? null : whose;
  }

  public LapseWindow getWindow() {
    return window;
  }

  public void setWindow(LapseWindow window) {
    this.window = window;
  }

  public LapseWindow[] getWindows() {
    return LapseWindow.values();
  }

  /** Code of the only agency wanted, {@value #OFFICERS}, or empty for everybody. */
  public String getWhose() {
    return whose;
  }

  public void setWhose(String whose) {
    this.whose = whose;
  }

  /** What the list of whom is for stands for officers; no agency has such a code. */
  public String getOfficers() {
    return OFFICERS;
  }

  public CredentialPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(CredentialPurpose purpose) {
    this.purpose = purpose;
  }

  public CredentialPurpose[] getPurposes() {
    return CredentialPurpose.values();
  }

  public List<AgencyRow> getAgencies() {
    return known;
  }

  /** Whether the viewer reads of more than one agency, or of officers beside. */
  public boolean isChooses() {
    return chooses;
  }

  /** Whether the viewer states renewals. */
  public boolean isRenews() {
    return renews;
  }

  public LazyRows<LapseRow> getRows() {
    return rows;
  }
}
