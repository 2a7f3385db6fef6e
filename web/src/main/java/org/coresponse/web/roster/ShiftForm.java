package org.coresponse.web.roster;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.coresponse.credentials.WorkRole;
import org.coresponse.roster.AddShift;
import org.coresponse.roster.ChangeShift;
import org.coresponse.roster.PlanRow;
import org.coresponse.roster.SlotRow;
import org.coresponse.shiftrules.ShiftKind;

/**
 * A shift as it is typed: a day of the city, from a time until another, which is the next day's
 * when it is no later. What is not typed anew stays the instant that it was, also in the hour that
 * a night in autumn has twice.
 */
public class ShiftForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ZoneId zone;
  private final PlanRow row;
  private final String request = UUID.randomUUID().toString();
  private WorkRole role;
  private ShiftKind kind = ShiftKind.DUTY;
  private String person = WorkerKey.OPEN;
  private LocalDate day;
  private LocalTime from = LocalTime.of(7, 0);
  private LocalTime until = LocalTime.of(15, 0);
  private String reason;

  private ShiftForm(ZoneId zone, PlanRow row) {
    this.zone = zone;
    this.row = row;
  }

  /** A new one. */
  static ShiftForm of(ZoneId zone, WorkRole role, LocalDate day, String person) {
    var form = new ShiftForm(zone, null);
    form.role = role;
    form.day = day;
    form.setPerson(person);
    return form;
  }

  /** One that is on the roster, as it is planned. */
  static ShiftForm of(ZoneId zone, PlanRow row) {
    var form = new ShiftForm(zone, row);
    var slot = row.shown();
    form.role = row.role();
    form.kind = row.kind();
    form.person = WorkerKey.of(slot.worker());
    form.day = form.beginsOn(slot);
    form.from = form.time(slot.startsAt());
    form.until = form.time(slot.endsAt());
    return form;
  }

  AddShift adding() {
    return new AddShift(role, kind, WorkerKey.read(person), startsAt(), endsAt(), words(), request);
  }

  ChangeShift changing() {
    return new ChangeShift(
        row.id(), row.version(), WorkerKey.read(person), startsAt(), endsAt(), words());
  }

  private String words() {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }

  private Instant startsAt() {
    if (row != null
        && day.equals(beginsOn(row.shown()))
        && from.equals(time(row.shown().startsAt()))) {
      return row.shown().startsAt();
    }
    return day.atTime(from).atZone(zone).toInstant();
  }

  private Instant endsAt() {
    if (row != null && sameTimes()) {
      var slot = row.shown();
      if (day.equals(beginsOn(slot))) {
        return slot.endsAt();
      }
      var days = ChronoUnit.DAYS.between(beginsOn(slot), LocalDate.ofInstant(slot.endsAt(), zone));
      return day.plusDays(days).atTime(until).atZone(zone).toInstant();
    }
    var last = until.isAfter(from) ? day : day.plusDays(1);
    return last.atTime(until).atZone(zone).toInstant();
  }

  private boolean sameTimes() {
    return from.equals(time(row.shown().startsAt())) && until.equals(time(row.shown().endsAt()));
  }

  private LocalDate beginsOn(SlotRow slot) {
    return LocalDate.ofInstant(slot.startsAt(), zone);
  }

  private LocalTime time(Instant at) {
    return LocalTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES);
  }

  /** The shift that is changed, or null of a new one. */
  public PlanRow getRow() {
    return row;
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

  /** Who fills it, by {@link WorkerKey}. */
  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person == null || person.isEmpty() ? WorkerKey.OPEN : person;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalTime getFrom() {
    return from;
  }

  public void setFrom(LocalTime from) {
    this.from = from;
  }

  public LocalTime getUntil() {
    return until;
  }

  public void setUntil(LocalTime until) {
    this.until = until;
  }

  /** Why a rule that warns is not kept, or null. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
