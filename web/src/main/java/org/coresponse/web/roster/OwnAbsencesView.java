package org.coresponse.web.roster;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.absences.AbsenceRow;
import org.coresponse.absences.AskLeave;
import org.coresponse.absences.OwnAbsences;
import org.coresponse.absences.ReportSickness;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** When the viewer is away: a part of {@code /app/roster/own.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class OwnAbsencesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient OwnAbsences absences;
  @Inject transient CommandCheck check;
  @Inject transient PageTexts msg;
  @Inject transient OwnRosterView week;
  @Inject transient OwnSwapsView swaps;

  private List<AbsenceRow> rows = List.of();
  private LocalDate from;
  private LocalDate until;
  private String note;
  private LocalDate back;

  @PostConstruct
  void read() {
    rows = absences.all();
    from = null;
    until = null;
    note = null;
    back = null;
  }

  /** Asks for leave. */
  public void ask() {
    absences.ask(check.valid(new AskLeave(from, until, note)));
    read();
    Messages.addGlobalInfo(msg.get("absence.asked"));
  }

  /** Reports the viewer sick. */
  public void sick() {
    absences.sick(check.valid(new ReportSickness(null, back)));
    read();
    week.refresh();
    swaps.read();
    Messages.addGlobalInfo(msg.get("absence.reported"));
  }

  public void withdraw(AbsenceRow row) {
    absences.withdraw(row.id());
    read();
    Messages.addGlobalInfo(msg.get("absence.withdrawnNow"));
  }

  public List<AbsenceRow> getRows() {
    return rows;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public LocalDate getBack() {
    return back;
  }

  public void setBack(LocalDate back) {
    this.back = back;
  }
}
