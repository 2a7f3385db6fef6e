package org.coresponse.web.lapses;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.clinicians.Agencies;
import org.coresponse.clinicians.AgencyRow;
import org.coresponse.credentials.CredentialPurpose;
import org.coresponse.lapses.LapseBook;
import org.coresponse.lapses.LapseFilter;
import org.coresponse.lapses.LapseRow;
import org.coresponse.lapses.LapseWindow;
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

  private LapseWindow window = LapseWindow.DAYS_90;
  private String agency;
  private CredentialPurpose purpose;
  private List<AgencyRow> known = List.of();
  private LazyRows<LapseRow> rows;
  private boolean renews;
  private boolean manyAgencies;

  /** Opens on the next quarter, unless the address says what is wanted. */
  public void load() {
    var reader = actor.get();
    renews = reader.has(Roles.AGENCY_ADMIN);
    manyAgencies = reader.agency() == null;
    known = manyAgencies ? agencies.all() : List.of();
    list();
  }

  /** Reads the list anew, as its filters now are. */
  public void list() {
    var filter = new LapseFilter(window, agency, purpose);
    rows = LazyRows.of(page -> book.lapses(filter, page));
  }

  /** The filter as a query of the list's address. */
  public String getQuery() {
    return "window="
        + window
        + (agency == null ? "" : "&agency=" + agency)
        + (purpose == null ? "" : "&purpose=" + purpose);
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

  /** Code of the only agency wanted; null is every one. */
  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
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

  /** Whether the viewer reads of more than one agency. */
  public boolean isManyAgencies() {
    return manyAgencies;
  }

  /** Whether the viewer states renewals. */
  public boolean isRenews() {
    return renews;
  }

  public LazyRows<LapseRow> getRows() {
    return rows;
  }
}
