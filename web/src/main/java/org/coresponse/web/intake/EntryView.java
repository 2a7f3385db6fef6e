package org.coresponse.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.coresponse.callscreen.TypedCalls;
import org.coresponse.intake.CallChannel;
import org.coresponse.intake.CallWarning;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.Receipt;
import org.coresponse.intake.ReceiveCall;
import org.coresponse.web.codes.CodeLabels;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.ReportsProblems;
import org.coresponse.web.text.Texts;
import org.omnifaces.util.Messages;

/** Takes one call in. However often one draft is sent, it is one call. */
@Named
@ViewScoped
@ReportsProblems
public class EntryView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient TypedCalls calls;
  @Inject transient CommandCheck check;
  @Inject transient DraftView draft;
  @Inject transient CodeLabels codes;
  @Inject transient Texts texts;
  @Inject transient Language language;

  private final CallForm call = new CallForm();

  /** Takes the call in and goes on to its triage. */
  public String send() {
    var id = draft.getId().toString();
    var command = call.command(ReceiveCall.DESK, id, draft.getAnswered(), codes::natureCode);
    var receipt = calls.receive(check.valid(command));
    var number = receipt.number().value();
    Messages.addFlashGlobalInfo(taken(command, receipt));
    for (var warning : receipt.warnings()) {
      Messages.addFlashGlobalWarn(texts.label(language.getLocale(), warning));
    }
    return "/app/triage/triage?faces-redirect=true&number=" + number;
  }

  private String taken(ReceiveCall command, Receipt receipt) {
    var joined =
        command.sameEventAs() != null && !receipt.warnings().contains(CallWarning.NOT_JOINED);
    var key = joined ? "entry.joined" : "entry.taken";
    return texts.of(language.getLocale(), key, receipt.number().value(), command.sameEventAs());
  }

  public CallForm getCall() {
    return call;
  }

  public CallerType[] getCallerTypes() {
    return CallerType.values();
  }

  public CallChannel[] getChannels() {
    return CallChannel.values();
  }
}
