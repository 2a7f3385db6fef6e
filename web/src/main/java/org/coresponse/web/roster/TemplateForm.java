package org.coresponse.web.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.coresponse.credentials.WorkRole;
import org.coresponse.roster.AddToTemplate;
import org.coresponse.shiftrules.ShiftKind;

/** What is typed of templates: a new one, a shift of one, the weeks it is laid out over. */
public class TemplateForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name;
  private Integer cycle = 2;
  private Integer week = 1;
  private Integer weekday = 1;
  private WorkRole role = WorkRole.CO_RESPONSE;
  private ShiftKind kind = ShiftKind.DUTY;
  private LocalTime starts = LocalTime.of(7, 0);
  private LocalTime ends = LocalTime.of(15, 0);
  private Integer howMany = 1;
  private String person = WorkerKey.OPEN;
  private LocalDate from;
  private Integer weeks = 4;
  private Integer firstWeek = 1;
  private LocalDate copied;
  private LocalDate copiedTo;
  private WorkRole copiedRole;

  /** Offers the coming week, and the one before it to be copied. */
  void begin(LocalDate monday) {
    from = monday;
    copiedTo = monday;
    copied = monday.minusWeeks(1);
  }

  AddToTemplate adding(long template) {
    var worker = WorkerKey.read(person);
    return new AddToTemplate(
        template,
        week,
        weekday,
        role,
        kind,
        starts,
        ends,
        worker == null ? howMany : Integer.valueOf(1),
        worker);
  }

  public ShiftKind[] getKinds() {
    return ShiftKind.values();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Integer getCycle() {
    return cycle;
  }

  public void setCycle(Integer cycle) {
    this.cycle = cycle;
  }

  public Integer getWeek() {
    return week;
  }

  public void setWeek(Integer week) {
    this.week = week;
  }

  public Integer getWeekday() {
    return weekday;
  }

  public void setWeekday(Integer weekday) {
    this.weekday = weekday;
  }

  public WorkRole getRole() {
    return role;
  }

  public void setRole(WorkRole role) {
    this.role = role;
  }

  public ShiftKind getKind() {
    return kind;
  }

  public void setKind(ShiftKind kind) {
    this.kind = kind;
  }

  public LocalTime getStarts() {
    return starts;
  }

  public void setStarts(LocalTime starts) {
    this.starts = starts;
  }

  public LocalTime getEnds() {
    return ends;
  }

  public void setEnds(LocalTime ends) {
    this.ends = ends;
  }

  public Integer getHowMany() {
    return howMany;
  }

  public void setHowMany(Integer howMany) {
    this.howMany = howMany;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public Integer getWeeks() {
    return weeks;
  }

  public void setWeeks(Integer weeks) {
    this.weeks = weeks;
  }

  public Integer getFirstWeek() {
    return firstWeek;
  }

  public void setFirstWeek(Integer firstWeek) {
    this.firstWeek = firstWeek;
  }

  public LocalDate getCopied() {
    return copied;
  }

  public void setCopied(LocalDate copied) {
    this.copied = copied;
  }

  public LocalDate getCopiedTo() {
    return copiedTo;
  }

  public void setCopiedTo(LocalDate copiedTo) {
    this.copiedTo = copiedTo;
  }

  public WorkRole getCopiedRole() {
    return copiedRole;
  }

  public void setCopiedRole(WorkRole copiedRole) {
    this.copiedRole = copiedRole;
  }
}
