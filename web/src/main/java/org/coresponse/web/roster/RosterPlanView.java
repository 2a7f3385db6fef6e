package org.coresponse.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.roster.CoverageDesk;
import org.coresponse.roster.RosterPlan;
import org.coresponse.roster.RosteredRoles;
import org.coresponse.roster.Shortfall;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.shiftrules.Week;
import org.coresponse.web.faces.ReportsProblems;

/** The plan of one week: {@code /app/roster/plan.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class RosterPlanView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient RosterPlan plan;
  @Inject transient CoverageDesk coverage;
  @Inject transient CityClock clock;
  @Inject transient CurrentActor actor;

  private LocalDate day;
  private WorkRole role;
  private boolean list;
  private PlanGrid grid;
  private List<Shortfall> shortfalls = List.of();

  /** Reads the week that the address names, else this one. */
  public void load() {
    if (day == null) {
      day = clock.dayOf(clock.now());
    }
    grid = new PlanGrid(getMonday(), clock.zone(), plan.weeks(getMonday(), 1, role));
    shortfalls = isReadsPublications() ? coverage.shortfalls(getMonday(), role) : List.of();
  }

  public PlanGrid getGrid() {
    return grid;
  }

  /** Roles that fall short in the week. */
  public List<WorkRole> getShort() {
    return RosteredRoles.ALL.stream()
        .filter(one -> shortfalls.stream().anyMatch(gap -> gap.role() == one))
        .toList();
  }

  /** Hours of a day in which a role falls short. */
  public List<Shortfall> shortfalls(WorkRole one, LocalDate on) {
    return shortfalls.stream().filter(gap -> gap.role() == one && gap.day().equals(on)).toList();
  }

  public LocalDate getMonday() {
    return Week.of(day).monday();
  }

  public LocalDate getSunday() {
    return getMonday().plusDays(6);
  }

  public LocalDate getPrevious() {
    return getMonday().minusWeeks(1);
  }

  public LocalDate getNext() {
    return getMonday().plusWeeks(1);
  }

  public LocalDate getToday() {
    return clock.dayOf(clock.now());
  }

  /** Whether the viewer changes the plan. */
  public boolean isPlans() {
    return actor.get().has(Roles.AGENCY_ADMIN) || isPublishes();
  }

  public boolean isPublishes() {
    return actor.get().has(Roles.PROGRAM_MANAGER);
  }

  /** Whether the viewer reads publications and coverage, which are the city's. */
  public boolean isReadsPublications() {
    return !actor.get().has(Roles.AGENCY_ADMIN);
  }

  /** The week as a file. */
  public String exported(String format) {
    return "/api/v1/roster/export?from="
        + getMonday()
        + (role == null ? "" : "&role=" + role)
        + "&format="
        + format;
  }

  /** Roles that the viewer plans or watches. */
  public List<WorkRole> getRoles() {
    return RosteredRoles.of(actor.get().rowAccess());
  }

  /** A day of the week shown, {@code null} for this one. */
  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  /** The only role shown, or null for all. */
  public WorkRole getRole() {
    return role;
  }

  public void setRole(WorkRole role) {
    this.role = role;
  }

  /** Whether the week is shown as a list in place of the grid. */
  public boolean isList() {
    return list;
  }

  public void setList(boolean list) {
    this.list = list;
  }
}
