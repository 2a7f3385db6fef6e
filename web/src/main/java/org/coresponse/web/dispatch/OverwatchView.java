package org.coresponse.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.custody.Queue;
import org.coresponse.dispatch.Board;
import org.coresponse.dispatch.CandidateRow;
import org.coresponse.dispatch.Dispatch;
import org.coresponse.dispatch.HeldCall;
import org.coresponse.dispatch.HeldIncident;
import org.coresponse.dispatch.Overwatch;
import org.coresponse.dispatch.OverwatchNow;
import org.coresponse.dispatch.PhoneDesk;
import org.coresponse.dispatch.ReassignCall;
import org.coresponse.dispatch.TakeOverCall;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.HoldIncident;
import org.coresponse.intake.IncidentCustody;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** Every desk live, for supervisors: {@code /app/dispatch/overwatch.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class OverwatchView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Overwatch overwatch;
  @Inject transient Board board;
  @Inject transient Dispatch dispatch;
  @Inject transient PhoneDesk desk;
  @Inject transient IncidentCustody custody;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;

  private long last;
  private OverwatchNow now;
  private OverwatchAct act;
  private HeldCall call;
  private HeldIncident incident;
  private List<CandidateRow> clinicians = List.of();
  private Long clinician;
  private String reason;

  /** Opening it is a line in the trail; reading it anew is the same look. */
  public void open() {
    last = board.lastChange();
    now = overwatch.open();
  }

  public void read() {
    last = board.lastChange();
    now = overwatch.now();
  }

  /** Asks to whom and why a call moves. */
  public void chooseCall(HeldCall chosen, OverwatchAct wanted) {
    begin(wanted);
    call = chosen;
    clinicians = wanted == OverwatchAct.REASSIGN ? dispatch.atTheDesk() : List.of();
  }

  /** Asks why an incident moves. */
  public void chooseIncident(HeldIncident chosen, OverwatchAct wanted) {
    begin(wanted);
    incident = chosen;
  }

  private void begin(OverwatchAct wanted) {
    act = wanted;
    call = null;
    incident = null;
    clinicians = List.of();
    clinician = null;
    reason = null;
  }

  /** Does what was asked about, and shows what came of it. */
  public void go() {
    try {
      switch (act) {
        case REASSIGN ->
            desk.reassign(check.valid(new ReassignCall(call.response().id(), clinician, reason)));
        case TAKE_OVER ->
            desk.takeOver(check.valid(new TakeOverCall(call.response().id(), reason)));
        case TAKE -> hold(null);
        case TO_QUEUE -> hold(Queue.DISPATCH);
      }
      Messages.addGlobalInfo(msg.of("overwatch.done." + act.name(), number()));
    } finally {
      read();
    }
  }

  private void hold(Queue queue) {
    custody.hold(check.valid(new HoldIncident(new CallNumber(incident.incident()), queue, reason)));
  }

  /** What is about to be done. */
  public String getTitle() {
    return msg.of("overwatch.title." + act.name(), number());
  }

  private String number() {
    return call == null ? incident.incident() : call.response().incident();
  }

  /** Whether the viewer may take incidents and give them to dispatch. */
  public boolean isOfTheFloor() {
    return actor.get().has(Roles.SHIFT_SUPERVISOR);
  }

  /** Whether the viewer reads the clinical lane. */
  public boolean isClinical() {
    return actor.get().has(Roles.CLINICAL_SUPERVISOR);
  }

  /** Whether an incident is the viewer's own. */
  public boolean mine(HeldIncident held) {
    return held.custody().owner().is(actor.get().subject());
  }

  public OverwatchNow getNow() {
    return now;
  }

  public long getLast() {
    return last;
  }

  /** What is being asked about; null before anything is. */
  public OverwatchAct getAct() {
    return act;
  }

  public List<CandidateRow> getClinicians() {
    return clinicians;
  }

  /** Id of the clinician who gets it; null for whoever is at the desk. */
  public Long getClinician() {
    return clinician;
  }

  public void setClinician(Long clinician) {
    this.clinician = clinician;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
