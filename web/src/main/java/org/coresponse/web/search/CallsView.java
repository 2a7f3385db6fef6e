package org.coresponse.web.search;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.coresponse.intake.CallNumber;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.PageRequest;
import org.coresponse.search.CallExport;
import org.coresponse.search.CallFilter;
import org.coresponse.search.CallList;
import org.coresponse.search.CallSearch;
import org.coresponse.search.CallState;
import org.coresponse.web.codes.CodeLabels;
import org.coresponse.web.faces.ReportsProblems;
import org.coresponse.web.sheet.SheetFormat;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/**
 * All calls, by whatever is known of them. The address says what they are narrowed to as far as
 * that says nothing of a person.
 */
@Named
@ViewScoped
@ReportsProblems
public class CallsView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;
  private static final int HIGHEST = 10;

  @Inject transient CallSearch calls;
  @Inject transient CallExport exports;
  @Inject transient CityClock clock;
  @Inject transient CodeLabels codes;

  private final CallSearchForm form = new CallSearchForm();
  private CallFilter filter = CallFilter.open();
  private CallList found;

  /** Lists, or goes straight to the call whose number was asked for. */
  public String load() {
    if (form.getState() == null) {
      form.setState(form.getText() == null ? CallState.OPEN : CallState.ALL);
    }
    find();
    return form.getText() != null && CallNumber.looksLike(form.getText())
        ? incident(form.getText())
        : null;
  }

  private String incident(String number) {
    return calls.calls(new CallFilter(CallState.ALL, number), PageRequest.first()).items().stream()
        .filter(row -> row.number().equals(number))
        .findFirst()
        .map(row -> "/app/dispatch/incident?faces-redirect=true&number=" + row.incident())
        .orElse(null);
  }

  /** What is typed now, whether it was looked for or not. */
  public CallFilter typed() {
    var nature = form.getNature() == null ? null : codes.natureCode(form.getNature());
    return form.filter(nature, clock.zone());
  }

  /** Fills the form with a filter and lists by it. */
  public void narrowTo(CallFilter other) {
    form.take(other, other.nature() == null ? null : codes.nature(other.nature()), clock.zone());
    find();
  }

  /** Lists anew, and tells the browser the address of that list. */
  public void find() {
    filter = typed();
    found = calls.after(filter, null, SHOWN);
    if (PrimeFaces.current().isAjaxRequest()) {
      PrimeFaces.current().ajax().addCallbackParam("address", form.address());
    }
  }

  public void older() {
    found = calls.after(filter, found.next(), SHOWN);
  }

  public void newer() {
    found = calls.before(filter, found.previous(), SHOWN);
  }

  /** Sends what was found last as a file, all of it. */
  public void export(SheetFormat as) throws IOException {
    var begun = exports.begin(filter);
    Faces.sendFile(CallSheet.NAME + "." + as, true, to -> CallSheet.write(exports, begun, as, to));
  }

  /** Why the list is empty and what to do, as a key of the bundles. */
  public String getEmptyKey() {
    return filter.isNarrow() ? "found" : filter.state().name();
  }

  public CallSearchForm getForm() {
    return form;
  }

  public CallList getFound() {
    return found;
  }

  public CallState[] getStates() {
    return CallState.values();
  }

  public SheetFormat[] getFormats() {
    return SheetFormat.values();
  }

  /** Priorities to begin with, the highest first. */
  public List<Integer> getPriorities() {
    return IntStream.rangeClosed(0, HIGHEST).map(n -> HIGHEST - n).boxed().toList();
  }
}
