package org.coresponse.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.custody.ChangeWaitAlarms;
import org.coresponse.custody.WaitAlarms;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** The dialog of the board in which it is said how long incidents may wait. */
@Named
@ViewScoped
@ReportsProblems
public class AlarmsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient WaitAlarms known;
  @Inject transient PageTexts msg;

  private List<AlarmForm> alarms;

  /** Saves those that were changed; what somebody else changed meanwhile is refused and shown. */
  public void save() {
    var wanted = alarms.stream().map(AlarmForm::wanted).toList();
    alarms = null;
    known.change(new ChangeWaitAlarms(wanted));
    Messages.addGlobalInfo(msg.get("board.alarms.saved"));
  }

  public List<AlarmForm> getAlarms() {
    if (alarms == null) {
      alarms = known.all().stream().map(AlarmForm::new).toList();
    }
    return alarms;
  }
}
