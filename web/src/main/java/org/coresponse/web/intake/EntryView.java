package org.coresponse.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.coresponse.intake.CallChannel;
import org.coresponse.intake.CallIntake;
import org.coresponse.intake.CallerType;
import org.coresponse.platform.CityClock;
import org.coresponse.web.codes.CodeLabels;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.ReportsProblems;
import org.coresponse.web.text.Texts;
import org.omnifaces.util.Messages;

/** Takes one call in. However often it is sent from one opening of the page, it is one call. */
@Named
@ViewScoped
@ReportsProblems
public class EntryView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SOURCE = "desk";

  @Inject transient CallIntake intake;
  @Inject transient CommandCheck check;
  @Inject transient CityClock clock;
  @Inject transient CodeLabels codes;
  @Inject transient Texts texts;
  @Inject transient Language language;

  private final String draft = UUID.randomUUID().toString();
  private final CallForm call = new CallForm();
  private Instant answered;

  @PostConstruct
  void open() {
    answered = clock.now();
  }

  /** Takes the call in and goes on to its triage. */
  public String send() {
    var command = call.command(SOURCE, draft, answered, codes::natureCode);
    var receipt = intake.receive(check.valid(command));
    var number = receipt.number().value();
    Messages.addFlashGlobalInfo(texts.of(language.getLocale(), "entry.taken", number));
    for (var warning : receipt.warnings()) {
      Messages.addFlashGlobalWarn(texts.label(language.getLocale(), warning));
    }
    return "/app/triage/triage?faces-redirect=true&number=" + number;
  }

  /** When the call was answered, for all this page knows: it was opened then. */
  public Instant getAnswered() {
    return answered;
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
