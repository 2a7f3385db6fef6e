package org.coresponse.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CancelIncident;
import org.coresponse.intake.CloseIncident;
import org.coresponse.intake.IncidentDesk;
import org.coresponse.intake.IncidentDetails;
import org.coresponse.intake.ReopenIncident;
import org.coresponse.web.faces.ReportsProblems;

/** How the incident of the page ends, and is opened again. */
@Named
@ViewScoped
@ReportsProblems
public class ClosingView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient IncidentDesk desk;
  @Inject transient IncidentView page;

  private String disposition;
  private String note;
  private String reason;

  public String close() {
    desk.close(new CloseIncident(number(), incident().version(), disposition, note));
    return IncidentView.again(incident().number(), "closed");
  }

  public String cancel() {
    desk.cancel(new CancelIncident(number(), incident().version(), reason));
    return IncidentView.again(incident().number(), "cancelled");
  }

  public String reopen() {
    desk.reopen(new ReopenIncident(number(), incident().version(), reason));
    return IncidentView.again(incident().number(), "reopened");
  }

  private IncidentDetails incident() {
    return page.getIncident();
  }

  private CallNumber number() {
    return new CallNumber(incident().number());
  }

  /** Code the incident is closed with. */
  public String getDisposition() {
    return disposition;
  }

  public void setDisposition(String disposition) {
    this.disposition = disposition;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  /** Why it is called off, or opened again. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
