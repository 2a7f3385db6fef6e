package org.coresponse.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.coresponse.custody.Queue;
import org.coresponse.dispatch.OfferCall;
import org.coresponse.dispatch.PhoneDesk;
import org.coresponse.dispatch.ReportStatus;
import org.coresponse.dispatch.ResponseDesk;
import org.coresponse.dispatch.ResponseRow;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.HoldIncident;
import org.coresponse.intake.IncidentCustody;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.security.CurrentActor;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** In whose hands the incident of the page is, and what the floor may do about it. */
@Named
@ViewScoped
@ReportsProblems
public class HandsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient IncidentCustody custody;
  @Inject transient PhoneDesk desk;
  @Inject transient ResponseDesk responses;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;
  @Inject transient IncidentView page;

  private Long clinician;
  private String reason;

  /** Takes the incident; out of another person's hands with a reason. */
  public void take() {
    hold(null, "hands.taken");
  }

  /** Gives it to those who dispatch. */
  public void give() {
    hold(Queue.DISPATCH, "hands.given");
  }

  private void hold(Queue queue, String done) {
    try {
      custody.hold(check.valid(new HoldIncident(number(), queue, reason)));
      Messages.addGlobalInfo(msg.get(done));
    } catch (InvalidFieldException anotherHasIt) {
      Messages.addGlobalWarn(msg.get("hands.tooLate"));
    } finally {
      again();
    }
  }

  /** Offers the caller to a clinician, or to whoever is at the desk. */
  public void offer() {
    try {
      desk.offer(new OfferCall(number(), clinician));
      Messages.addGlobalInfo(msg.get("hands.offered"));
    } finally {
      again();
    }
  }

  /** The same from another page, which leads here. */
  public String offerOf(String incident) {
    desk.offer(new OfferCall(new CallNumber(incident), null));
    return IncidentView.again(incident, "offered");
  }

  public void withdraw() {
    var offer = page.getOffer();
    try {
      if (offer != null) {
        responses.report(
            new ReportStatus(offer.id(), offer.version(), offer.status().calledOff(), reason));
        Messages.addGlobalInfo(msg.get("hands.withdrawn"));
      }
    } finally {
      again();
    }
  }

  private void again() {
    clinician = null;
    reason = null;
    page.refresh();
  }

  private CallNumber number() {
    return new CallNumber(page.getIncident().number());
  }

  /** Whether the viewer has it in hand. */
  public boolean isMine() {
    return page.getCustody() != null && page.getCustody().owner().is(actor.get().subject());
  }

  /** Whether the viewer made an offer and stays on the line. */
  public boolean gave(ResponseRow offer) {
    return offer.custody() != null && offer.custody().owner().is(actor.get().subject());
  }

  /** Id of the clinician it is offered to; null for whoever is at the desk. */
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
