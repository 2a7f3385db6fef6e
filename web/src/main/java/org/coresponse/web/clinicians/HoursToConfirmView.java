package org.coresponse.web.clinicians;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.supervision.HoursDesk;
import org.coresponse.supervision.HoursLog;
import org.coresponse.supervision.HoursRow;
import org.coresponse.supervision.VoidHours;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** Days that wait for a supervisor: {@code /app/clinicians/hours.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class HoursToConfirmView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;

  @Inject transient HoursLog log;
  @Inject transient HoursDesk desk;
  @Inject transient CommandCheck check;
  @Inject transient PageTexts msg;

  private int number;
  private Page<HoursRow> page;
  private HoursRow chosen;
  private String reason;

  /** Reads the oldest of them, or those behind that were turned to while there are any. */
  public void load() {
    page = log.toConfirm(new PageRequest(number, SHOWN));
    while (page.items().isEmpty() && number > 0) {
      number--;
      page = log.toConfirm(new PageRequest(number, SHOWN));
    }
    chosen = null;
    reason = null;
  }

  public void later() {
    number++;
    load();
  }

  public void earlier() {
    number = Math.max(0, number - 1);
    load();
  }

  public void confirm(HoursRow row) {
    desk.confirm(row.id());
    load();
    Messages.addGlobalInfo(msg.of("hours.confirmedNow", row.name()));
  }

  /** Begins to void a day. */
  public void choose(HoursRow row) {
    chosen = row;
  }

  public void keep() {
    chosen = null;
  }

  public void voided() {
    desk.voided(check.valid(new VoidHours(chosen.id(), reason)));
    load();
    Messages.addGlobalInfo(msg.get("hours.voidedNow"));
  }

  public Page<HoursRow> getPage() {
    return page;
  }

  /** Whether there are days before those shown. */
  public boolean isBehind() {
    return number > 0;
  }

  public HoursRow getChosen() {
    return chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
