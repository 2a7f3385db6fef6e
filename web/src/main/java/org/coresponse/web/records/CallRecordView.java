package org.coresponse.web.records;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.coresponse.intake.Answer;
import org.coresponse.platform.BusinessException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.records.KeepRecord;
import org.coresponse.records.PhoneOutcome;
import org.coresponse.records.PoliceAsked;
import org.coresponse.records.ReachBy;
import org.coresponse.records.RecordDesk;
import org.coresponse.records.RecordDetails;
import org.coresponse.records.RiskLevel;
import org.coresponse.records.SignRecord;
import org.coresponse.records.WriteAddendum;
import org.coresponse.web.faces.CityTimes;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.coresponse.web.text.Texts;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

/**
 * The record of one response: {@code /app/records/record.xhtml}, and the parts {@code
 * /WEB-INF/parts/records/note.xhtml} and {@code record.xhtml} wherever a page has them.
 */
@Named
@ViewScoped
@ReportsProblems
public class CallRecordView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient RecordDesk desk;
  @Inject transient CommandCheck check;
  @Inject transient CityTimes times;
  @Inject transient Texts texts;
  @Inject transient Language language;
  @Inject transient PageTexts msg;

  private Long response;
  private Long read;
  private RecordDetails details;
  private RecordForm form;
  private String addendum;
  private String addendumId;

  /** Opens the record that the address names. */
  public void load() {
    if (response == null) {
      throw new NotFoundException("response", "");
    }
    read(response);
  }

  /**
   * Whether there is a record to show; reads it where it is another than before. For parts of pages
   * that are about whatever response their clinician has in hand.
   */
  public boolean shows(Long wanted) {
    if (wanted == null) {
      return false;
    }
    if (!wanted.equals(read)) {
      try {
        read(wanted);
      } catch (BusinessException refused) {
        details = null;
      }
    }
    return details != null;
  }

  private void read(long wanted) {
    response = wanted;
    read = wanted;
    details = null;
    stands(desk.details(wanted));
  }

  private void stands(RecordDetails now) {
    details = now;
    form = new RecordForm(now.content());
    addendum = null;
    addendumId = UUID.randomUUID().toString();
  }

  /**
   * Keeps what was typed, asked by js/records.js. Answers {@code kept}, the time; or {@code
   * refused}, a sentence.
   */
  public void keep() {
    try {
      kept();
      answer("kept", times.timeSeconds(details.savedAt()));
    } catch (BusinessException refused) {
      answer("refused", texts.problem(language.getLocale(), refused));
    }
  }

  private void kept() {
    details =
        desk.keep(
            check.valid(new KeepRecord(details.response(), details.version(), form.content())));
  }

  public void addReferral() {
    form.add();
  }

  /** Takes a row away, from the server as well. */
  public void removeReferral(int at) {
    form.remove(at);
    kept();
  }

  /** Keeps what was typed and signs it. */
  public void sign() {
    kept();
    var wanted = form.isCloseIncident();
    stands(desk.sign(new SignRecord(details.response(), details.version())));
    Messages.addGlobalInfo(msg.get("record.signed.said"));
    if (wanted && !details.incidentClosed()) {
      Messages.addGlobalWarn(msg.get("record.notClosed"));
    }
  }

  /** Adds to what was signed. */
  public void append() {
    desk.append(check.valid(new WriteAddendum(details.response(), addendumId, addendum)));
    stands(desk.details(details.response()));
    Messages.addGlobalInfo(msg.get("record.added"));
  }

  private static void answer(String name, Object value) {
    PrimeFaces.current().ajax().addCallbackParam(name, value);
  }

  public Long getResponse() {
    return response;
  }

  public void setResponse(Long response) {
    this.response = response;
  }

  public RecordDetails getDetails() {
    return details;
  }

  public RecordForm getForm() {
    return form;
  }

  public String getAddendum() {
    return addendum;
  }

  public void setAddendum(String addendum) {
    this.addendum = addendum;
  }

  public PhoneOutcome[] getOutcomes() {
    return PhoneOutcome.values();
  }

  public PoliceAsked[] getPoliceChoices() {
    return PoliceAsked.values();
  }

  public RiskLevel[] getRisks() {
    return RiskLevel.values();
  }

  public ReachBy[] getMeans() {
    return ReachBy.values();
  }

  public Answer[] getYesOrNo() {
    return new Answer[] {Answer.YES, Answer.NO};
  }
}
