package org.coresponse.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.ownroster.OpenShift;
import org.coresponse.ownroster.OwnNews;
import org.coresponse.ownroster.OwnRoster;
import org.coresponse.ownroster.OwnShift;
import org.coresponse.ownroster.OwnWeek;
import org.coresponse.ownroster.SignUp;
import org.coresponse.platform.CityClock;
import org.coresponse.roster.ShiftGoneException;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** A person's own week: {@code /app/roster/own.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class OwnRosterView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient OwnRoster roster;
  @Inject transient CommandCheck check;
  @Inject transient PageTexts msg;
  @Inject transient OwnShiftWords words;
  @Inject transient OwnSwapsView swaps;
  @Inject transient CityClock clock;

  private LocalDate day;
  private boolean registered;
  private OwnWeek week;
  private List<OwnDay> days = List.of();
  private List<OwnNews> news = List.of();
  private List<OpenShift> open = List.of();
  private OpenShift chosen;
  private String reason;

  /** Reads the week, and keeps that the news are seen. */
  public void load() {
    registered = roster.registered();
    if (!registered) {
      return;
    }
    refresh();
  }

  /** Reads all again, after something was done. */
  void refresh() {
    news = roster.news();
    roster.seen();
    read();
  }

  private void read() {
    var today = clock.dayOf(clock.now());
    week = roster.week(day == null ? today : day);
    day = week.monday();
    days = day.datesUntil(day.plusWeeks(1)).map(one -> day(one, today)).toList();
    open = roster.open();
    chosen = null;
    reason = null;
  }

  private OwnDay day(LocalDate one, LocalDate today) {
    return new OwnDay(
        one,
        one.equals(today),
        week.shifts().stream().filter(shift -> one.equals(shownOn(shift))).toList());
  }

  private LocalDate shownOn(OwnShift shift) {
    var begins = clock.dayOf(shift.startsAt());
    return begins.isBefore(day) ? day : begins;
  }

  /** Begins to take an open shift. */
  public void choose(OpenShift one) {
    chosen = one;
    reason = null;
  }

  public void leave() {
    chosen = null;
  }

  /** Takes the chosen one; whoever was slower reads the list as it is now. */
  public void take() {
    try {
      var taken = roster.signUp(check.valid(new SignUp(chosen.shift().id(), reason)));
      refresh();
      swaps.read();
      Messages.addGlobalInfo(msg.of("own.open.taken", words.day(taken), words.time(taken)));
    } catch (ShiftGoneException e) {
      read();
      throw e;
    }
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalDate getBefore() {
    return day.minusWeeks(1);
  }

  public LocalDate getAfter() {
    return day.plusWeeks(1);
  }

  public boolean isRegistered() {
    return registered;
  }

  public OwnWeek getWeek() {
    return week;
  }

  public List<OwnDay> getDays() {
    return days;
  }

  public List<OwnNews> getNews() {
    return news;
  }

  /** Those that can be taken. */
  public List<OpenShift> getFree() {
    return open.stream().filter(OpenShift::free).toList();
  }

  /** Those that a hard rule stands against. */
  public List<OpenShift> getClosed() {
    return open.stream().filter(one -> !one.free()).toList();
  }

  public OpenShift getChosen() {
    return chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
