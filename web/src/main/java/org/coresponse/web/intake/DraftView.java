package org.coresponse.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coresponse.calltaking.CallDrafts;
import org.coresponse.calltaking.DraftClosedException;
import org.coresponse.calltaking.DraftOfAnotherException;
import org.coresponse.calltaking.DraftRow;
import org.coresponse.calltaking.KeepDraft;
import org.coresponse.platform.BusinessException;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.NotFoundException;
import org.coresponse.web.faces.CityTimes;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.ReportsProblems;
import org.coresponse.web.text.Texts;
import org.primefaces.PrimeFaces;

/** The draft behind one opening of the call page: kept as it is typed, opened again, offered. */
@Named
@ViewScoped
@ReportsProblems
public class DraftView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String HOME = "/app/home?faces-redirect=true";

  @Inject transient CallDrafts drafts;
  @Inject transient CommandCheck check;
  @Inject transient CityClock clock;
  @Inject transient CityTimes times;
  @Inject transient Texts texts;
  @Inject transient Language language;

  private UUID id = UUID.randomUUID();
  private String asked;
  private Instant answered;
  private int opening;
  private boolean stored;
  private String typed;
  private List<DraftRow> others = List.of();

  @PostConstruct
  void begin() {
    answered = clock.now();
  }

  /** Opens the draft that the address names, or offers those that were left. */
  public void open() {
    if (asked == null) {
      others = drafts.own();
      return;
    }
    var opened = drafts.reopen(known(asked));
    id = opened.draft();
    answered = opened.answeredAt();
    opening = opened.opening();
    typed = TypedCall.write(opened.typed());
    stored = true;
  }

  /**
   * Keeps what js/drafts.js sends: {@code typed}, {@code save}. Answers {@code kept}, the time, and
   * {@code newest}; or {@code refused}, a sentence.
   */
  public void keep() {
    var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    var typedNow = TypedCall.read(sent.get("typed"));
    var save = number(sent.get("save"));
    var given = check.valid(new KeepDraft(id, answered, opening, save, typedNow));
    try {
      var kept = drafts.keep(given);
      stored = true;
      answer("kept", times.timeSeconds(kept.at()));
      answer("newest", kept.newest());
    } catch (DraftOfAnotherException | DraftClosedException refused) {
      answer("refused", said(refused));
    }
  }

  /** Throws one of the drafts that are offered away. */
  public void discard(UUID draft) {
    drafts.discard(draft);
    others = drafts.own();
  }

  /** Throws away what was typed here, and leaves. */
  public String leave() {
    if (stored) {
      drafts.discard(id);
    }
    return HOME;
  }

  private static UUID known(String asked) {
    try {
      return UUID.fromString(asked);
    } catch (IllegalArgumentException nonsense) {
      throw new NotFoundException("draft", "");
    }
  }

  private static int number(String given) {
    return given != null && given.matches("\\d{1,9}") ? Integer.parseInt(given) : 0;
  }

  private String said(BusinessException refused) {
    return texts.problem(language.getLocale(), refused);
  }

  private static void answer(String name, Object value) {
    PrimeFaces.current().ajax().addCallbackParam(name, value);
  }

  public UUID getId() {
    return id;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  /** When the call was answered, for all this page knows: it was opened then. */
  public Instant getAnswered() {
    return answered;
  }

  public int getOpening() {
    return opening;
  }

  /** What was typed before, for js/drafts.js; null in a new call. */
  public String getTyped() {
    return typed;
  }

  public List<DraftRow> getOthers() {
    return others;
  }
}
