package org.coresponse.web.triage;

import static org.coresponse.screening.ScreenAnswer.NOT_ASKED;
import static org.coresponse.screening.ScreenAnswer.YES;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.intake.CallNumber;
import org.coresponse.screening.AskScreen;
import org.coresponse.screening.ScreenAnswer;
import org.coresponse.screening.ScreenRespondent;
import org.coresponse.screening.SuicideScreen;
import org.coresponse.triage.AssessCall;

/** The suicide screener while a clinician asks it; always begun anew. */
public class ScreenForm implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Names of the items in {@link SuicideScreen}, in their order; their words are {@code screen.}.
   */
  static final List<String> ITEMS = List.copyOf(SuicideScreen.NOT_DONE.items().keySet());

  private final Map<String, String> given = new HashMap<>();
  private ScreenRespondent respondent;
  private String respondentWho;
  private String language;
  private String begun;
  private String comment;

  ScreenForm(ScreenRespondent respondent, String language) {
    this.respondent = respondent;
    this.language = language;
    ITEMS.forEach(item -> given.put(item, NOT_ASKED.name()));
  }

  /** What was answered, without what the branch does not ask. */
  AssessCall command(CallNumber call) {
    var item2 = answer("item2");
    var item6 = answer("item6");
    return new AssessCall(
        call,
        null,
        null,
        new AskScreen(
            answer("item1"),
            item2,
            item2 == YES ? answer("item3") : NOT_ASKED,
            item2 == YES ? answer("item4") : NOT_ASKED,
            item2 == YES ? answer("item5") : NOT_ASKED,
            item6,
            item6 == YES ? answer("item6Recent") : NOT_ASKED,
            respondent,
            respondentWho,
            language,
            begunAt(),
            null,
            comment));
  }

  /** The page counts by the server's clock; what it cannot have counted is left out. */
  private Instant begunAt() {
    try {
      return begun == null || begun.isBlank() ? null : Instant.ofEpochMilli(Long.parseLong(begun));
    } catch (NumberFormatException | DateTimeException unreadable) {
      return null;
    }
  }

  private ScreenAnswer answer(String item) {
    return ScreenAnswer.valueOf(given.get(item));
  }

  /** Names of the answers by item; the page writes into it. */
  public Map<String, String> getGiven() {
    return given;
  }

  public ScreenRespondent getRespondent() {
    return respondent;
  }

  public void setRespondent(ScreenRespondent respondent) {
    this.respondent = respondent;
  }

  public String getRespondentWho() {
    return respondentWho;
  }

  public void setRespondentWho(String respondentWho) {
    this.respondentWho = respondentWho;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  /**
   * Milliseconds of the server's clock at which the first item was answered, as the page counts.
   */
  public String getBegun() {
    return begun;
  }

  public void setBegun(String begun) {
    this.begun = begun;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment == null ? null : comment.replace("\r\n", "\n");
  }
}
