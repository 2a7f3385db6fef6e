package org.coresponse.web.dispatch;

import java.io.Serializable;
import org.coresponse.custody.WaitAlarmRow;

/** What is typed for one priority into the dialog of alarms. */
public class AlarmForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final WaitAlarmRow known;
  private Integer minutes;
  private Integer offerSeconds;

  AlarmForm(WaitAlarmRow known) {
    this.known = known;
    this.minutes = known.minutes();
    this.offerSeconds = known.offerSeconds();
  }

  WaitAlarmRow wanted() {
    return new WaitAlarmRow(known.priority(), minutes, offerSeconds, known.version());
  }

  public Integer getPriority() {
    return known.priority();
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public Integer getOfferSeconds() {
    return offerSeconds;
  }

  public void setOfferSeconds(Integer offerSeconds) {
    this.offerSeconds = offerSeconds;
  }
}
