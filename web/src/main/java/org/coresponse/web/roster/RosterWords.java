package org.coresponse.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.roster.Candidate;
import org.coresponse.roster.Figures;
import org.coresponse.roster.PlanRow;
import org.coresponse.roster.RosterPerson;
import org.coresponse.roster.SlotRow;
import org.coresponse.shiftrules.Breach;
import org.coresponse.shiftrules.ShiftRule;
import org.coresponse.web.clinicians.RightWords;
import org.coresponse.web.faces.CityTimes;
import org.coresponse.web.faces.PageTexts;

/** Says the roster in words. */
@Named("rosterWords")
@RequestScoped
public class RosterWords {
  @Inject PageTexts msg;
  @Inject CityTimes times;
  @Inject CityClock clock;
  @Inject RightWords rights;

  /** A day with its weekday: {@code Mon 30 Nov}. */
  public String day(LocalDate day) {
    var month = msg.get("date.months").split(",")[day.getMonthValue() - 1];
    return weekday(day.getDayOfWeek().getValue()) + " " + day.getDayOfMonth() + " " + month;
  }

  /** Days of the week, from 1, Monday. */
  public List<Integer> getWeekdays() {
    return List.of(1, 2, 3, 4, 5, 6, 7);
  }

  /** A day of the week: {@code Mon}. */
  public String weekday(int weekday) {
    return msg.get("date.weekdays").split(",")[weekday - 1];
  }

  /** An hour of the day: {@code 07:00}. */
  public String hour(int hour) {
    return "%02d:00".formatted(hour);
  }

  /** {@code 07:00 to 19:00}. */
  public String hourSpan(int from, int until) {
    return msg.of("plan.span", hour(from), hour(until));
  }

  /** {@code 23:00 to 07:00}. */
  public String span(SlotRow slot) {
    return slot == null
        ? ""
        : msg.of("plan.span", times.time(slot.startsAt()), times.time(slot.endsAt()));
  }

  /** With its day: {@code Mon 30 Nov, 23:00 to 07:00}. */
  public String daySpan(SlotRow slot) {
    return slot == null ? "" : day(clock.dayOf(slot.startsAt())) + ", " + span(slot);
  }

  /** True hours of a shift, which a night with a change of clocks has more or less of. */
  public String hours(SlotRow slot) {
    return hours(slot.length().toMinutes());
  }

  /** {@code 8 h}, {@code 7 h 30 min}. */
  public String hours(long minutes) {
    var whole = minutes / 60;
    return minutes % 60 == 0 ? whole + " h" : whole + " h " + minutes % 60 + " min";
  }

  /** Whether the clocks change within a shift. */
  public boolean clocksChange(SlotRow slot) {
    var from = slot.startsAt().atZone(clock.zone());
    var until = slot.endsAt().atZone(clock.zone());
    return !from.getOffset().equals(until.getOffset());
  }

  public String person(RosterPerson person) {
    return person.agency() == null ? person.name() : person.name() + " (" + person.agency() + ")";
  }

  /** Somebody, the hours they have that week, and the first thing that keeps them from it. */
  String candidate(Candidate one) {
    var said = person(one.person()) + ", " + hours(one.minutes());
    return one.breaches().isEmpty()
        ? said
        : said + ": " + msg.get("breach.short." + one.breaches().get(0).rule());
  }

  /** What a rule finds wanting, in one sentence. */
  public String breach(Breach one, WorkRole role) {
    if (one.rule() == ShiftRule.RIGHT_TO_WORK && role != null && !one.missing().isEmpty()) {
      return rights.missing(role, one.missing().get(0));
    }
    return msg.of(
        "breach." + one.rule(),
        day(one.day()),
        Figures.text(one.rule(), one.figure()),
        Figures.text(one.rule(), one.limit()));
  }

  public ShiftState state(PlanRow row) {
    return ShiftState.of(row);
  }

  /** How a shift looks: by its role, and by where it stands. */
  public String look(PlanRow row, PlanGrid grid) {
    var marked = grid.refused(row) ? " is-refused" : " is-warned";
    return "shift r-"
        + row.role().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + " s-"
        + ShiftState.of(row).name().toLowerCase(Locale.ROOT).replace('_', '-')
        + (grid.breaches(row).isEmpty() ? "" : marked);
  }

  /** From what to what a shift changes; the names are those of who fills it before and after. */
  public String change(SlotRow before, SlotRow after, String who, String whoNow) {
    var now = said(after, whoNow);
    if (before == null) {
      return msg.of("plan.new", now);
    }
    return after == null
        ? msg.of("plan.gone", said(before, who))
        : msg.of("plan.fromTo", said(before, who), now);
  }

  private String said(SlotRow slot, String name) {
    if (slot == null) {
      return "";
    }
    return daySpan(slot) + ", " + (slot.worker() == null ? msg.get("plan.open") : name);
  }

  /** How it was published, where it is planned otherwise. */
  public String was(PlanRow row, PlanGrid grid) {
    if (ShiftState.of(row) != ShiftState.CHANGED) {
      return "";
    }
    var before = row.published();
    var now = row.planned();
    var who =
        Objects.equals(before.worker(), now.worker())
            ? ""
            : before.worker() == null ? msg.get("plan.open") : grid.name(before.worker());
    boolean sameTime =
        before.startsAt().equals(now.startsAt()) && before.endsAt().equals(now.endsAt());
    var when = sameTime ? "" : daySpan(before);
    return msg.of("plan.was", who.isEmpty() || when.isEmpty() ? who + when : who + ", " + when);
  }
}
