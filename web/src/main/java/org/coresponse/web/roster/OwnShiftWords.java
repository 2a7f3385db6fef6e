package org.coresponse.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import org.coresponse.absences.AbsenceRow;
import org.coresponse.ownroster.OwnNews;
import org.coresponse.ownroster.OwnRosterProblem;
import org.coresponse.ownroster.OwnShift;
import org.coresponse.ownroster.ShiftTime;
import org.coresponse.platform.CityClock;
import org.coresponse.roster.Figures;
import org.coresponse.roster.PublishedRow;
import org.coresponse.roster.RosterProblem;
import org.coresponse.shiftrules.Breach;
import org.coresponse.web.faces.CityTimes;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;

/** Says shifts to whoever works them. */
@Named("ownShiftWords")
@RequestScoped
public class OwnShiftWords {
  @Inject PageTexts msg;
  @Inject CityTimes times;
  @Inject CityClock clock;
  @Inject Language language;

  /** The day it begins: {@code Mon, 30 Nov 2026}. */
  public String day(OwnShift shift) {
    return times.date(shift.startsAt());
  }

  /** {@code 22:00–06:00}. */
  public String time(OwnShift shift) {
    return time(shift.startsAt(), shift.endsAt());
  }

  public String time(ShiftTime time) {
    return time(time.startsAt(), time.endsAt());
  }

  public String day(ShiftTime time) {
    return times.date(time.startsAt());
  }

  public String day(PublishedRow shift) {
    return times.date(shift.startsAt());
  }

  public String time(PublishedRow shift) {
    return time(shift.startsAt(), shift.endsAt());
  }

  /** First day away and first day back. */
  public String days(AbsenceRow row) {
    return msg.of("absence.days", times.date(row.startsAt()), times.date(row.endsAt()));
  }

  /** Why somebody else may not take a shift, or what it takes. */
  public String whyNot(String name, Breach breach) {
    return msg.of(
        "problem." + RosterProblem.of(breach.rule()).code(),
        name,
        breach.day(),
        Figures.text(breach.rule(), breach.figure()),
        Figures.text(breach.rule(), breach.limit()));
  }

  private String time(Instant from, Instant until) {
    return times.time(from) + "–" + times.time(until);
  }

  /** Which other day it reaches into, or nothing. */
  public String beyond(OwnShift shift, LocalDate shown) {
    var begins = clock.dayOf(shift.startsAt());
    if (begins.isBefore(shown)) {
      return msg.of("own.shifts.since", weekday(begins), times.time(shift.startsAt()));
    }
    var ends = clock.dayOf(shift.endsAt());
    return ends.isAfter(shown)
        ? msg.of("own.shifts.until", weekday(ends), times.time(shift.endsAt()))
        : "";
  }

  /** {@code Monday}. */
  public String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.getLocale());
  }

  /** {@code 450} minutes as 7.5, in the reader's language. */
  public String hours(long minutes) {
    var format = NumberFormat.getNumberInstance(language.getLocale());
    format.setMaximumFractionDigits(2);
    return format.format(minutes / 60.0);
  }

  /** What a change means for whom it is about. */
  public String news(OwnNews news) {
    if (news.was() == null) {
      return msg.of("own.news.got", day(news.is()), time(news.is()));
    }
    if (news.is() == null) {
      return msg.of("own.news.lost", day(news.was()), time(news.was()));
    }
    return msg.of(
        "own.news.moved", day(news.was()), time(news.was()), day(news.is()), time(news.is()));
  }

  /** Why somebody may not take a shift, or what it takes. */
  public String why(Breach breach) {
    return msg.of(
        "problem." + OwnRosterProblem.of(breach.rule()).code(),
        breach.day(),
        Figures.text(breach.rule(), breach.figure()),
        Figures.text(breach.rule(), breach.limit()));
  }
}
