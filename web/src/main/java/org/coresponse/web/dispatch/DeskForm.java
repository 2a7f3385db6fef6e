package org.coresponse.web.dispatch;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.coresponse.dispatch.EscalatedTo;
import org.coresponse.platform.InvalidFieldException;

/** What a clinician types into the dialogs of the desk. */
public class DeskForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String response;
  private String reason;
  private String at;
  private EscalatedTo to;
  private boolean staysOn;
  private Long colleague;
  private String word;

  /**
   * When the person is called back: the next time that the city's clocks say what was typed.
   *
   * @throws InvalidFieldException when that is no time of day
   */
  Instant callBackAt(Instant now, ZoneId city) {
    try {
      var typed = LocalTime.parse(at == null ? "" : at.strip());
      var today = now.atZone(city).with(typed);
      return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    } catch (DateTimeParseException unreadable) {
      throw new InvalidFieldException("at", "invalid.callbackAt");
    }
  }

  /** Id of the offer that is returned, as js/desk.js sends it. */
  public String getResponse() {
    return response;
  }

  public void setResponse(String response) {
    this.response = response;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** A time of day, {@code 14:30}. */
  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }

  public EscalatedTo getTo() {
    return to;
  }

  public void setTo(EscalatedTo to) {
    this.to = to;
  }

  public boolean isStaysOn() {
    return staysOn;
  }

  public void setStaysOn(boolean staysOn) {
    this.staysOn = staysOn;
  }

  /** Id of the clinician who is asked. */
  public Long getColleague() {
    return colleague;
  }

  public void setColleague(Long colleague) {
    this.colleague = colleague;
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word;
  }
}
