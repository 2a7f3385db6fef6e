package org.coresponse.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coresponse.calllog.CallLog;
import org.coresponse.calllog.CallLogs;
import org.coresponse.custody.Custody;
import org.coresponse.custody.CustodyHistory;
import org.coresponse.custody.CustodyRow;
import org.coresponse.dispatch.AssignClinician;
import org.coresponse.dispatch.Board;
import org.coresponse.dispatch.CandidateRow;
import org.coresponse.dispatch.Dispatch;
import org.coresponse.dispatch.IncidentClock;
import org.coresponse.dispatch.IncidentClocks;
import org.coresponse.dispatch.ReportStatus;
import org.coresponse.dispatch.ResponseDesk;
import org.coresponse.dispatch.ResponseRow;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentDetails;
import org.coresponse.intake.IncidentQueries;
import org.coresponse.triage.Decision;
import org.coresponse.triage.DecisionQueries;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** One incident: {@code /app/dispatch/incident.xhtml?number=}. */
@Named
@ViewScoped
@ReportsProblems
public class IncidentView implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Set<ResponseStatus> CAME_BACK =
      Set.of(ResponseStatus.RETURNED, ResponseStatus.EXPIRED);

  /** So many of the last moves are shown beside whose it is. */
  private static final int MOVES = 5;

  /** What the page says after it was done: {@code incident.<done>}. */
  private static final Set<String> DONE =
      Set.of(
          "closed", "reopened", "cancelled", "merged", "split", "amended", "handedOver", "offered");

  @Inject transient Board board;
  @Inject transient IncidentQueries incidents;
  @Inject transient DecisionQueries triage;
  @Inject transient Dispatch dispatch;
  @Inject transient ResponseDesk desk;
  @Inject transient CallLogs logs;
  @Inject transient CustodyHistory held;
  @Inject transient IncidentClocks clocks;
  @Inject transient IncidentHistory past;
  @Inject transient CustodyWords words;
  @Inject transient Acts acts;
  @Inject transient PageTexts msg;

  private String number;
  private String done;
  private long last;
  private IncidentDetails incident;
  private List<ResponseRow> responses = List.of();
  private List<Decision> decisions = List.of();
  private List<CandidateRow> candidates = List.of();
  private CallLog log = CallLog.EMPTY;
  private IncidentClock clock;
  private List<IncidentHistory.Line> history = List.of();
  private Custody custody;
  private List<CustodyRow> moves = List.of();
  private List<CandidateRow> atTheDesk = List.of();
  private final IncidentForm form = new IncidentForm();

  public void open() {
    last = board.lastChange();
    incident = incidents.details(new CallNumber(number));
    read();
    Optional.ofNullable(getDecision())
        .map(Decision::standing)
        .filter(Dispatch.OURS::contains)
        .ifPresent(form::setMode);
    readCandidates();
    if (done != null && DONE.contains(done)) {
      Messages.addGlobalInfo(msg.of("incident." + done, incident.number()));
    }
  }

  /** What others may have changed while the page stands open, without what is being typed. */
  public void refresh() {
    read();
    readCandidates();
  }

  private void read() {
    responses =
        board.responses(incident.id()).stream()
            .sorted(Comparator.comparing((ResponseRow row) -> !row.running()))
            .toList();
    decisions = triage.ofIncident(incident.id());
    log = logs.ofIncident(incident.id());
    clock = clocks.ofMany(List.of(incident.id())).get(incident.number());
    custody = incidents.custody(incident.id());
    moves = held.latestOf(incident.id(), MOVES);
    atTheDesk = isMayOffer() ? dispatch.atTheDesk() : List.of();
    history = past.of(incident, decisions, responses, log);
  }

  public void readCandidates() {
    candidates = acts.isSend() && incident.open() ? dispatch.candidates(form.getMode()) : List.of();
  }

  public void assign(CandidateRow who) {
    try {
      dispatch.assign(
          new AssignClinician(new CallNumber(incident.number()), who.id(), form.getMode()));
      Messages.addGlobalInfo(msg.of("incident.assigned", who.name()));
    } finally {
      refresh();
    }
  }

  public void callOff(ResponseRow response) {
    try {
      var end = response.status().calledOff();
      desk.report(new ReportStatus(response.id(), response.version(), end, form.getReason()));
      Messages.addGlobalInfo(msg.of("incident.calledOff", words.who(response)));
    } finally {
      form.setReason(null);
      refresh();
    }
  }

  /**
   * The page of an incident, opened anew after something was done with it. What was done goes along
   * in the address: a live refresh on its way would use a flash message up.
   */
  static String again(String number, String done) {
    return "/app/dispatch/incident.xhtml?faces-redirect=true&number=" + number + "&done=" + done;
  }

  public Decision getDecision() {
    return Decision.leading(decisions);
  }

  /** Whose it is; null once it has ended. */
  public Custody getCustody() {
    return custody;
  }

  /** The last few times it or a response to it came to another hand, newest first. */
  public List<CustodyRow> getMoves() {
    return moves;
  }

  /** Clinicians to whom the caller can be offered by name. */
  public List<CandidateRow> getAtTheDesk() {
    return atTheDesk;
  }

  /** The offer that stands, or null. */
  public ResponseRow getOffer() {
    return responses.stream()
        .filter(row -> row.status() == ResponseStatus.OFFERED)
        .findFirst()
        .orElse(null);
  }

  /** The last offer, where it came back and nobody answers by phone since; or null. */
  public ResponseRow getCameBack() {
    return responses.stream()
        .filter(row -> row.mode().byPhone())
        .max(Comparator.comparing(ResponseRow::id))
        .filter(row -> CAME_BACK.contains(row.status()))
        .orElse(null);
  }

  /** Whether the viewer may offer the caller to the desk: nobody answers by phone. */
  public boolean isMayOffer() {
    return acts.isTake()
        && custody != null
        && responses.stream().noneMatch(row -> row.running() && row.mode().byPhone());
  }

  public IncidentDetails getIncident() {
    return incident;
  }

  public List<ResponseRow> getResponses() {
    return responses;
  }

  public List<CandidateRow> getCandidates() {
    return candidates;
  }

  public List<IncidentHistory.Line> getHistory() {
    return history;
  }

  /** What was said and put right on its calls. */
  public CallLog getLog() {
    return log;
  }

  public IncidentClock getClock() {
    return clock;
  }

  public long getLast() {
    return last;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public IncidentForm getForm() {
    return form;
  }
}
