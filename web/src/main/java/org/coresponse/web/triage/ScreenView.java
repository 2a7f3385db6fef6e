package org.coresponse.web.triage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallerType;
import org.coresponse.screening.NotOnTheCallException;
import org.coresponse.screening.ScreenQueries;
import org.coresponse.screening.ScreenRespondent;
import org.coresponse.screening.ScreeningRow;
import org.coresponse.triage.TriageDesk;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** The suicide screener on the page of one call: asking it, and how it was answered before. */
@Named
@ViewScoped
@ReportsProblems
public class ScreenView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ScreenQueries queries;
  @Inject transient TriageDesk desk;
  @Inject transient CommandCheck check;
  @Inject transient Language language;
  @Inject transient PageTexts msg;
  @Inject transient TriageView page;

  private ScreenForm form;
  private List<ScreeningRow> earlier;
  private boolean onTheCall = true;

  /** Turns to another call, on a page that shows one after the other. */
  public void show(String call) {
    page.setNumber(call);
    page.load();
    form = null;
    earlier = null;
  }

  /** Keeps what was answered and puts it through the protocol. */
  public void keep() {
    page.stands(desk.assess(check.valid(getForm().command(number()))));
    form = null;
    earlier = null;
    Messages.addGlobalInfo(msg.get("screen.kept"));
  }

  public ScreenForm getForm() {
    if (form == null) {
      var call = page.getCall();
      form =
          new ScreenForm(
              call.callerType() == CallerType.FIRST_PARTY ? ScreenRespondent.SELF : null,
              Objects.requireNonNullElse(call.language(), language.getCode()));
    }
    return form;
  }

  /** How it was answered before, newest first, as far as the viewer may read it. */
  public List<ScreeningRow> getEarlier() {
    if (earlier == null) {
      try {
        earlier = queries.ofCall(number());
        onTheCall = true;
      } catch (NotOnTheCallException elsewhere) {
        earlier = List.of();
        onTheCall = false;
      }
    }
    return earlier;
  }

  /** Whether nothing is withheld for want of being on the call. */
  public boolean isOnTheCall() {
    getEarlier();
    return onTheCall;
  }

  private CallNumber number() {
    return new CallNumber(page.getNumber());
  }
}
