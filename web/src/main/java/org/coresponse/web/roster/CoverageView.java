package org.coresponse.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.coresponse.credentials.WorkRole;
import org.coresponse.roster.CoverageDesk;
import org.coresponse.roster.RosteredRoles;
import org.coresponse.roster.SetCoverage;
import org.coresponse.roster.TargetRow;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** How many people are wanted on duty: {@code /app/roster/coverage.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class CoverageView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient CoverageDesk desk;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;

  private List<TargetRow> targets = List.of();
  private WorkRole role = WorkRole.CO_RESPONSE;
  private List<Integer> weekdays = new ArrayList<>(List.of(1, 2, 3, 4, 5));
  private Integer fromHour = 7;
  private Integer untilHour = 19;
  private Integer least = 1;

  /** Hours of a day, one after the other, in which the same number is wanted. */
  public record Stretch(int fromHour, int untilHour, int least) implements Serializable {}

  /** Reads what is wanted. */
  public void load() {
    targets = desk.targets();
  }

  /** Wants what was typed. */
  public void set() {
    desk.set(check.valid(new SetCoverage(role, weekdays, fromHour, untilHour, least)));
    load();
    Messages.addGlobalInfo(msg.get("coverage.saved"));
  }

  /** What is wanted in a role on a day of the week. */
  public List<Stretch> stretches(WorkRole wanted, int weekday) {
    var found = new ArrayList<Stretch>();
    for (var one : targets) {
      if (one.role() == wanted && one.weekday() == weekday) {
        var last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.untilHour() == one.hour() && last.least() == one.least()) {
          found.set(found.size() - 1, new Stretch(last.fromHour(), one.hour() + 1, one.least()));
        } else {
          found.add(new Stretch(one.hour(), one.hour() + 1, one.least()));
        }
      }
    }
    return found;
  }

  public boolean isMayChange() {
    return actor.get().has(Roles.PROGRAM_MANAGER);
  }

  public List<WorkRole> getRoles() {
    return RosteredRoles.ALL;
  }

  /** Hours at which something can begin or end. */
  public List<Integer> getHours() {
    return IntStream.rangeClosed(0, 24).boxed().toList();
  }

  public WorkRole getRole() {
    return role;
  }

  public void setRole(WorkRole role) {
    this.role = role;
  }

  /** From 1, Monday. */
  public List<Integer> getWeekdays() {
    return weekdays;
  }

  public void setWeekdays(List<Integer> weekdays) {
    this.weekdays = weekdays;
  }

  public Integer getFromHour() {
    return fromHour;
  }

  public void setFromHour(Integer fromHour) {
    this.fromHour = fromHour;
  }

  public Integer getUntilHour() {
    return untilHour;
  }

  public void setUntilHour(Integer untilHour) {
    this.untilHour = untilHour;
  }

  public Integer getLeast() {
    return least;
  }

  public void setLeast(Integer least) {
    this.least = least;
  }
}
