package org.coresponse.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.dispatch.Board;
import org.coresponse.dispatch.NotRegisteredException;
import org.coresponse.dispatch.ReportStatus;
import org.coresponse.dispatch.ResponseDesk;
import org.coresponse.dispatch.ResponseRow;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.intake.CallDetails;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentQueries;
import org.coresponse.web.faces.ReportsProblems;

/** A clinician's own calls: {@code /app/dispatch/work.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class WorkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ResponseDesk desk;
  @Inject transient IncidentQueries incidents;
  @Inject transient Board board;

  private long last;
  private long incidentId;
  private ResponseRow current;
  private List<CallDetails> calls = List.of();
  private List<ResponseRow> others = List.of();
  private List<ResponseRow> earlier = List.of();
  private String reason;

  /** Whoever is not in the register is told what to do about it. */
  public String open() {
    try {
      read();
      return null;
    } catch (NotRegisteredException unknown) {
      return "/app/unregistered.xhtml?faces-redirect=true";
    }
  }

  /** Looking at a call is a line in the trail, so its details are read once for each response. */
  public void read() {
    last = board.lastChange();
    var own = desk.own();
    var before = current;
    current = own.stream().filter(ResponseRow::running).findFirst().orElse(null);
    earlier = own.stream().filter(row -> !row.running()).toList();
    if (current == null) {
      calls = List.of();
      others = List.of();
      return;
    }
    if (before == null || before.id() != current.id()) {
      var incident = incidents.details(new CallNumber(current.incident()));
      calls = incident.calls();
      incidentId = incident.id();
    }
    others =
        board.responses(incidentId).stream()
            .filter(row -> row.running() && row.id() != current.id())
            .toList();
  }

  public void next() {
    report(current.status().next(), null);
  }

  public void handBack() {
    report(current.status().calledOff(), reason);
  }

  private void report(ResponseStatus status, String why) {
    try {
      desk.report(new ReportStatus(current.id(), current.version(), status, why));
    } finally {
      reason = null;
      read();
    }
  }

  public ResponseRow getCurrent() {
    return current;
  }

  public List<CallDetails> getCalls() {
    return calls;
  }

  public List<ResponseRow> getOthers() {
    return others;
  }

  public List<ResponseRow> getEarlier() {
    return earlier;
  }

  public long getLast() {
    return last;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
