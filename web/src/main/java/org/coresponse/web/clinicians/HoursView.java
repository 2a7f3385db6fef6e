package org.coresponse.web.clinicians;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.supervision.HoursDesk;
import org.coresponse.supervision.HoursLog;
import org.coresponse.supervision.HoursRow;
import org.coresponse.supervision.HoursTotals;
import org.coresponse.supervision.SupervisionFile;
import org.coresponse.supervision.VoidHours;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * Hours under supervision as a part of a record: of the clinician who looks, else of the one that
 * the page's {@code id} names.
 */
@Named
@ViewScoped
@ReportsProblems
public class HoursView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 14;

  @Inject transient HoursLog log;
  @Inject transient HoursDesk desk;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;

  private long clinician;
  private boolean own;
  private int number;
  private Page<HoursRow> page;
  private List<HoursTotals> totals = List.of();
  private SupervisionFile supervision;
  private HoursForm form = new HoursForm();
  private HoursRow chosen;
  private String reason;

  @PostConstruct
  void open() {
    own = actor.get().has(Roles.DIVERSION_CLINICIAN) || actor.get().has(Roles.FIELD_CLINICIAN);
    clinician = own ? desk.own() : Long.parseLong(Faces.getRequestParameter("id"));
    read();
  }

  private void read() {
    page = log.log(clinician, new PageRequest(number, SHOWN));
    totals = log.totals(clinician);
    supervision = log.supervision(clinician);
    chosen = null;
    reason = null;
  }

  /** Enters the day that was typed. Sent twice, it is one. */
  public void enter() {
    desk.log(check.valid(form.of(clinician)));
    form = new HoursForm();
    number = 0;
    read();
    Messages.addGlobalInfo(msg.get("hours.entered"));
  }

  public void older() {
    number++;
    read();
  }

  public void newer() {
    number = Math.max(0, number - 1);
    read();
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
    read();
    Messages.addGlobalInfo(msg.get("hours.voidedNow"));
  }

  /** Whether there is anything to show: they are an associate, or were. */
  public boolean isShown() {
    return !totals.isEmpty() || page.total() > 0;
  }

  public boolean isEnters() {
    return own || actor.get().has(Roles.AGENCY_ADMIN);
  }

  /** Whether the viewer may void a day, as far as the page knows. */
  public boolean isVoids(HoursRow row) {
    return row.voidedAt() == null
        && (actor.get().has(Roles.AGENCY_ADMIN) || own && row.confirmedAt() == null);
  }

  /** Where the log is handed out as a file. */
  public String getExport() {
    return "/api/v1/clinicians/" + (own ? "me" : clinician) + "/hours/export";
  }

  public boolean isOwn() {
    return own;
  }

  public Page<HoursRow> getPage() {
    return page;
  }

  public boolean isLater() {
    return number > 0;
  }

  public List<HoursTotals> getTotals() {
    return totals;
  }

  public SupervisionFile getSupervision() {
    return supervision;
  }

  public HoursForm getForm() {
    return form;
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
