package org.coresponse.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.coresponse.absences.AbsenceDesk;
import org.coresponse.absences.AbsenceRow;
import org.coresponse.absences.CallOut;
import org.coresponse.absences.CallOutRow;
import org.coresponse.absences.RefuseLeave;
import org.coresponse.absences.ReportSickness;
import org.coresponse.roster.PublishedRow;
import org.coresponse.roster.RosterPerson;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** What waits for somebody's word, and whom to call: {@code /app/roster/requests.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class RequestsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient AbsenceDesk desk;
  @Inject transient CallOut callOut;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;

  private List<AbsenceRow> absences = List.of();
  private List<PublishedRow> open = List.of();
  private AbsenceRow refusing;
  private String why;
  private List<RosterPerson> staff = List.of();
  private Integer sick;
  private LocalDate back;
  private PublishedRow calling;
  private List<CallOutRow> people = List.of();

  /** Reads what waits, and which shifts are open. */
  public void load() {
    absences = desk.current();
    open = isDecides() ? callOut.open() : List.of();
    staff = isDecides() ? desk.people() : List.of();
    sick = null;
    back = null;
    refusing = null;
    why = null;
  }

  /** Reports the chosen person sick. */
  public void report() {
    var worker = sick == null ? null : staff.get(sick).worker();
    desk.sick(check.valid(new ReportSickness(worker, back)));
    load();
    Messages.addGlobalInfo(msg.get("requests.sick.reported"));
  }

  public void grant(AbsenceRow row) {
    desk.grant(row.id());
    load();
    Messages.addGlobalInfo(msg.of("absence.granted", row.name()));
  }

  /** Begins to refuse. */
  public void choose(AbsenceRow row) {
    refusing = row;
    why = null;
  }

  public void keep() {
    refusing = null;
  }

  public void refuse() {
    desk.refuse(check.valid(new RefuseLeave(refusing.id(), why)));
    var name = refusing.name();
    load();
    Messages.addGlobalInfo(msg.of("absence.refused", name));
  }

  /** Shows whom to call for an open shift. */
  public void call(PublishedRow shift) {
    people = callOut.list(shift.id());
    calling = shift;
  }

  /** Whether the viewer may decide; who only reads may not. */
  public boolean isDecides() {
    return actor.get().has(Roles.AGENCY_ADMIN) || actor.get().has(Roles.PROGRAM_MANAGER);
  }

  /** Leave that waits. */
  public List<AbsenceRow> getWaiting() {
    return absences.stream().filter(AbsenceRow::waiting).toList();
  }

  /** Who is away, or will be. */
  public List<AbsenceRow> getAway() {
    return absences.stream().filter(row -> !row.waiting()).toList();
  }

  public List<PublishedRow> getOpen() {
    return open;
  }

  /** Names of those who can be reported sick. */
  public List<String> getStaff() {
    return staff.stream().map(RosterPerson::name).toList();
  }

  /** Their places in the list. */
  public List<Integer> getPlaces() {
    return IntStream.range(0, staff.size()).boxed().toList();
  }

  public Integer getSick() {
    return sick;
  }

  public void setSick(Integer sick) {
    this.sick = sick;
  }

  public LocalDate getBack() {
    return back;
  }

  public void setBack(LocalDate back) {
    this.back = back;
  }

  public AbsenceRow getRefusing() {
    return refusing;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public PublishedRow getCalling() {
    return calling;
  }

  public List<CallOutRow> getPeople() {
    return people;
  }
}
