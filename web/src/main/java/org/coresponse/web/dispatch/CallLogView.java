package org.coresponse.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.coresponse.calllog.AnswerRow;
import org.coresponse.calllog.CallDesk;
import org.coresponse.calllog.CallbackResult;
import org.coresponse.calllog.RecordCallback;
import org.coresponse.calllog.WriteNote;
import org.coresponse.intake.CallNumber;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.coresponse.web.intake.SafetyQuestion;
import org.omnifaces.util.Messages;

/** What is written down on the page of an incident. Sent twice, it is written once. */
@Named
@ViewScoped
@ReportsProblems
public class CallLogView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient CallDesk desk;
  @Inject transient CommandCheck check;
  @Inject transient PageTexts msg;
  @Inject transient IncidentView page;

  private String call;
  private String note;
  private String noteId = UUID.randomUUID().toString();
  private CallbackResult result;
  private String callbackId = UUID.randomUUID().toString();

  public void write() {
    desk.note(check.valid(new WriteNote(new CallNumber(getCall()), noteId, note)));
    noteId = UUID.randomUUID().toString();
    note = null;
    page.refresh();
    Messages.addGlobalInfo(msg.get("log.written"));
  }

  public void calledBack() {
    desk.calledBack(
        check.valid(new RecordCallback(new CallNumber(getCall()), callbackId, null, result)));
    callbackId = UUID.randomUUID().toString();
    result = null;
    page.refresh();
    Messages.addGlobalInfo(msg.get("log.calledBack"));
  }

  /** What one call was asked and answered, question by question, the newest answer first. */
  public List<AnswerRow> answersOf(String number) {
    var order = List.of(SafetyQuestion.values()).stream().map(SafetyQuestion::getId).toList();
    return page.getLog().answers().stream()
        .filter(answer -> answer.call().equals(number))
        .sorted(Comparator.comparingInt(answer -> order.indexOf(answer.question())))
        .toList();
  }

  /** An answer as people read it. */
  public Enum<?> answer(AnswerRow row) {
    for (var question : SafetyQuestion.values()) {
      if (question.getId().equals(row.question())) {
        for (var choice : question.getChoices()) {
          if (choice.name().equals(row.answer())) {
            return choice;
          }
        }
      }
    }
    return null;
  }

  public CallbackResult[] getResults() {
    return CallbackResult.values();
  }

  /** Number of the call it is about: the first one until another is chosen. */
  public String getCall() {
    return call == null ? page.getIncident().calls().get(0).number() : call;
  }

  public void setCall(String call) {
    this.call = call;
  }

  public String getNote() {
    return note;
  }

  /** A browser sends each new line as two characters. */
  public void setNote(String note) {
    this.note = note == null ? null : note.replace("\r\n", "\n");
  }

  public CallbackResult getResult() {
    return result;
  }

  public void setResult(CallbackResult result) {
    this.result = result;
  }
}
