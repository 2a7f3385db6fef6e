package org.coresponse.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.intake.CallCustody;
import org.coresponse.intake.CallDetails;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.Colleague;
import org.coresponse.intake.HandOverCall;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.ReportsProblems;

/** Hands a call of the page's incident to a colleague, or takes it over. */
@Named
@ViewScoped
@ReportsProblems
public class HandOverView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient CallCustody custody;
  @Inject transient CommandCheck check;
  @Inject transient IncidentView page;

  private List<Colleague> colleagues;
  private String to;
  private String word;

  public String handOver(CallDetails call) {
    custody.handOver(check.valid(new HandOverCall(new CallNumber(call.number()), to, word)));
    return IncidentView.again(page.getIncident().number(), "handedOver");
  }

  /** Whom it can be handed to; asked once for a page. */
  public List<Colleague> getColleagues() {
    if (colleagues == null) {
      colleagues = custody.colleagues();
    }
    return colleagues;
  }

  /** Subject of the colleague; null takes it over. */
  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word;
  }
}
