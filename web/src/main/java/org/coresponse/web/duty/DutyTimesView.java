package org.coresponse.web.duty;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.coresponse.duty.CorrectDuty;
import org.coresponse.duty.CorrectionRow;
import org.coresponse.duty.DutyRow;
import org.coresponse.duty.DutyTimes;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** Who was on duty when: {@code /app/duty/times.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class DutyTimesView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 30;
  private static final int DAYS = 7;

  @Inject transient DutyTimes times;
  @Inject transient CommandCheck check;
  @Inject transient CityClock clock;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;

  private LocalDate from;
  private LocalDate until;
  private int number;
  private Page<DutyRow> page;
  private DutyRow chosen;
  private List<CorrectionRow> corrections = List.of();
  private LocalDateTime startsAt;
  private LocalDateTime endsAt;
  private String reason;

  /** The last week to begin with. */
  public void load() {
    until = clock.dayOf(clock.now());
    from = until.minusDays(DAYS);
    list();
  }

  public void list() {
    number = 0;
    read();
  }

  private void read() {
    if (until.isBefore(from)) {
      throw new InvalidFieldException("until", "invalid.dutyDays");
    }
    page = times.of(from, until.plusDays(1), new PageRequest(number, SHOWN));
    keep();
  }

  public void older() {
    number++;
    read();
  }

  public void newer() {
    number = Math.max(0, number - 1);
    read();
  }

  /** Shows one with what was corrected of it. */
  public void choose(DutyRow row) {
    chosen = row;
    corrections = times.corrections(row.id());
    startsAt = local(row.startsAt());
    endsAt = local(row.endsAt());
    reason = null;
  }

  public void keep() {
    chosen = null;
    corrections = List.of();
  }

  public void correct() {
    times.correct(
        check.valid(
            new CorrectDuty(
                chosen.id(),
                chosen.version(),
                instant(startsAt, chosen.startsAt()),
                instant(endsAt, chosen.endsAt()),
                reason)));
    read();
    Messages.addGlobalInfo(msg.get("duty.correctedNow"));
  }

  private LocalDateTime local(Instant at) {
    return at == null ? null : LocalDateTime.ofInstant(at, clock.zone()).withSecond(0).withNano(0);
  }

  /** What was not typed anew stays to the second, and in an hour that comes twice where it was. */
  private Instant instant(LocalDateTime typed, Instant known) {
    if (typed == null) {
      return null;
    }
    return typed.equals(local(known)) ? known : typed.atZone(clock.zone()).toInstant();
  }

  public boolean isCorrects() {
    return actor.get().has(Roles.AGENCY_ADMIN) || actor.get().has(Roles.PROGRAM_MANAGER);
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

  public Page<DutyRow> getPage() {
    return page;
  }

  public boolean isLater() {
    return number > 0;
  }

  public DutyRow getChosen() {
    return chosen;
  }

  public List<CorrectionRow> getCorrections() {
    return corrections;
  }

  public LocalDateTime getStartsAt() {
    return startsAt;
  }

  public void setStartsAt(LocalDateTime startsAt) {
    this.startsAt = startsAt;
  }

  public LocalDateTime getEndsAt() {
    return endsAt;
  }

  public void setEndsAt(LocalDateTime endsAt) {
    this.endsAt = endsAt;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
