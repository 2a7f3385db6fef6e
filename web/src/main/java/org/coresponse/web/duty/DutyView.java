package org.coresponse.web.duty;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.credentials.WorkRole;
import org.coresponse.duty.DutyDesk;
import org.coresponse.duty.DutyPlace;
import org.coresponse.duty.DutyRefusedException;
import org.coresponse.duty.OwnDuty;
import org.coresponse.duty.StartDuty;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.EnumLabels;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** Coming to work and leaving it: {@code /app/duty/own.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class DutyView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String BETWEEN = ":";

  @Inject transient DutyDesk desk;
  @Inject transient CommandCheck check;
  @Inject transient EnumLabels labels;
  @Inject transient PageTexts msg;

  private OwnDuty own;
  private String choice;
  private String reason;

  /** Whoever is in no register is told with which number they come into one. */
  public void open() {
    try {
      read();
    } catch (DutyRefusedException unknown) {
      own = null;
    }
  }

  private void read() {
    own = desk.own();
    reason = null;
    choice =
        own.choices().stream()
            .filter(OwnDuty.Choice::mayWork)
            .map(DutyView::key)
            .findFirst()
            .orElse(null);
  }

  public void start() {
    var chosen = choice.split(BETWEEN);
    desk.start(
        check.valid(
            new StartDuty(WorkRole.valueOf(chosen[0]), DutyPlace.valueOf(chosen[1]), reason)));
    read();
    Messages.addGlobalInfo(msg.get("duty.startedNow"));
  }

  public void end() {
    desk.end();
    read();
    Messages.addGlobalInfo(msg.get("duty.endedNow"));
  }

  /** Where they may sign on; roles in which they may not work today cannot be chosen. */
  public List<SelectItem> getChoices() {
    return own.choices().stream()
        .map(
            one ->
                new SelectItem(
                    key(one),
                    msg.of("duty.choice", labels.get(one.role()), labels.get(one.place())),
                    null,
                    !one.mayWork()))
        .toList();
  }

  private static String key(OwnDuty.Choice one) {
    return one.role() + BETWEEN + one.place();
  }

  /** Whether any of the choices needs a reason now. */
  public boolean isAsksReason() {
    return own.choices().stream().anyMatch(one -> one.mayWork() && one.timing().needsReason());
  }

  /** Whether there is anything that they may sign on for. */
  public boolean isPossible() {
    return own.choices().stream().anyMatch(OwnDuty.Choice::mayWork);
  }

  public OwnDuty getOwn() {
    return own;
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
