package org.coresponse.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.coresponse.intake.CallFilter;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallQueries;
import org.coresponse.intake.CallRow;
import org.coresponse.intake.CallState;
import org.coresponse.platform.PageRequest;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.ReportsProblems;
import org.primefaces.PrimeFaces;

/** Calls by state and text; the address always says which. */
@Named
@ViewScoped
@ReportsProblems
public class CallsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient CallQueries queries;

  private String text;
  private CallState state;
  private LazyRows<CallRow> rows;

  /** Lists, or goes straight to the call whose number was asked for. */
  public String load() {
    if (state == null) {
      state = text == null ? CallState.OPEN : CallState.ALL;
    }
    list();
    return text != null && CallNumber.looksLike(text.strip()) ? incident(text.strip()) : null;
  }

  private String incident(String number) {
    return queries
        .calls(new CallFilter(CallState.ALL, number), PageRequest.first())
        .items()
        .stream()
        .filter(row -> row.number().equals(number))
        .findFirst()
        .map(row -> "/app/dispatch/incident?faces-redirect=true&number=" + row.incident())
        .orElse(null);
  }

  /** Lists anew, and tells the browser the address of that list. */
  public void list() {
    var filter = new CallFilter(state, text);
    rows = LazyRows.of(page -> queries.calls(filter, page));
    if (PrimeFaces.current().isAjaxRequest()) {
      PrimeFaces.current().ajax().addCallbackParam("address", address());
    }
  }

  private String address() {
    var query = text == null ? "" : "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    return "?state=" + state.name() + query;
  }

  /** Why the list is empty and what to do, as a key of the bundles. */
  public String getEmptyKey() {
    return text != null ? "found" : state.name();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null || text.isBlank() ? null : text;
  }

  public CallState getState() {
    return state;
  }

  public void setState(CallState state) {
    this.state = state;
  }

  public CallState[] getStates() {
    return CallState.values();
  }

  public LazyRows<CallRow> getRows() {
    return rows;
  }
}
