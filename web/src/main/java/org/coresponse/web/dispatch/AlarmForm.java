package org.coresponse.web.dispatch;

import java.io.Serializable;
import org.coresponse.dispatch.WaitAlarmRow;

/** What is typed for one priority into the dialog of alarms. */
public class AlarmForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final WaitAlarmRow known;
  private Integer minutes;

  AlarmForm(WaitAlarmRow known) {
    this.known = known;
    this.minutes = known.minutes();
  }

  WaitAlarmRow wanted() {
    return new WaitAlarmRow(known.priority(), minutes, known.version());
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
}
