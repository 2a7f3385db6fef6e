package org.coresponse.web.roster;

import static java.util.stream.Collectors.groupingBy;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coresponse.credentials.WorkRole;
import org.coresponse.roster.PlanRow;
import org.coresponse.roster.PlanView;
import org.coresponse.roster.RosterPerson;
import org.coresponse.roster.Worker;
import org.coresponse.shiftrules.Breach;
import org.coresponse.shiftrules.CrewGap;
import org.coresponse.shiftrules.ShiftRule;

/** One week of the roster as people by days; the first line is that of the open shifts. */
public class PlanGrid implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LocalDate monday;
  private final ZoneId zone;
  private final PlanView plan;
  private final Map<Worker, RosterPerson> people = new HashMap<>();
  private final Map<Long, List<Breach>> breaches;
  private final List<Line> lines = new ArrayList<>();

  /**
   * Somebody's week.
   *
   * @param person null in the line of the open shifts
   * @param days seven of them
   */
  public record Line(RosterPerson person, long minutes, List<Breach> breaches, List<Cell> days)
      implements Serializable {
    /** The first breach of each rule: the shifts say which others break it. */
    public List<Breach> firsts() {
      var rules = EnumSet.noneOf(ShiftRule.class);
      return breaches.stream().filter(one -> rules.add(one.rule())).toList();
    }

    /** How many more there are. */
    public int more() {
      return breaches.size() - firsts().size();
    }

    /** By which the page names whose line it is. */
    public String key() {
      return WorkerKey.of(person == null ? null : person.worker());
    }
  }

  /** A day of a line. */
  public record Cell(LocalDate day, List<PlanRow> shifts) implements Serializable {}

  PlanGrid(LocalDate monday, ZoneId zone, PlanView plan) {
    this.monday = monday;
    this.zone = zone;
    this.plan = plan;
    plan.people().forEach(person -> people.put(person.worker(), person));
    breaches =
        plan.breaches().values().stream().flatMap(List::stream).collect(groupingBy(Breach::shift));
    lines.add(new Line(null, 0, List.of(), days(null)));
    for (var person : plan.people()) {
      var worker = person.worker();
      lines.add(
          new Line(
              person,
              plan.minutes().getOrDefault(worker, 0L),
              plan.breaches().getOrDefault(worker, List.of()).stream()
                  .filter(one -> shift(one.shift()) != null)
                  .toList(),
              days(worker)));
    }
  }

  private List<Cell> days(Worker worker) {
    var shifts =
        plan.shifts().stream()
            .filter(row -> Objects.equals(row.shown().worker(), worker))
            .collect(groupingBy(this::column));
    return monday
        .datesUntil(monday.plusDays(7))
        .map(day -> new Cell(day, shifts.getOrDefault(day, List.of())))
        .toList();
  }

  /** The day it begins on; of one that began before the week, the first. */
  private LocalDate column(PlanRow row) {
    var day = LocalDate.ofInstant(row.shown().startsAt(), zone);
    return day.isBefore(monday) ? monday : day;
  }

  public List<Line> getLines() {
    return lines;
  }

  public List<PlanRow> getShifts() {
    return plan.shifts();
  }

  public List<LocalDate> getDays() {
    return monday.datesUntil(monday.plusDays(7)).toList();
  }

  /** Weeks of agencies above their contracts, by code. */
  public List<AgencyWeek> getAgencies() {
    return plan.agencies().stream()
        .map(one -> new AgencyWeek(code(one.agency()), one.minutes(), one.limit()))
        .toList();
  }

  /** Whether anybody planned for co-response has no partner. */
  public boolean isCrewsMissing() {
    return !plan.crews().isEmpty();
  }

  /** Times of a day in which somebody planned for co-response has no partner. */
  public List<CrewGap> crews(LocalDate day) {
    return plan.crews().stream()
        .filter(gap -> LocalDate.ofInstant(gap.from(), zone).equals(day))
        .toList();
  }

  /** An agency of which more minutes are planned than its contract buys. */
  public record AgencyWeek(String agency, long minutes, long limit) implements Serializable {}

  private String code(long agency) {
    return plan.people().stream()
        .filter(person -> person.agencyId() != null && person.agencyId() == agency)
        .map(RosterPerson::agency)
        .findFirst()
        .orElse("");
  }

  /** How many shifts the next publication would change. */
  public long getChanged() {
    return plan.shifts().stream().filter(PlanRow::changed).count();
  }

  /** What a shift breaks; nothing of one that keeps to the rules. */
  public List<Breach> breaches(PlanRow row) {
    return breaches.getOrDefault(row.id(), List.of());
  }

  /** In which role somebody breaks a rule, or null where it is no shift of the week. */
  public WorkRole role(Breach breach) {
    var row = shift(breach.shift());
    return row == null ? null : row.role();
  }

  /** Whether a shift breaks a rule that the city does not bend. */
  public boolean refused(PlanRow row) {
    return breaches(row).stream().anyMatch(Breach::hard);
  }

  public String name(Worker worker) {
    return people.containsKey(worker) ? people.get(worker).name() : "";
  }

  /** Whoever fills a shift, where they are within reach. */
  Optional<RosterPerson> person(Worker worker) {
    return Optional.ofNullable(people.get(worker));
  }

  List<RosterPerson> people() {
    return plan.people();
  }

  /** The shift of an id, or null where the week has none. */
  PlanRow shift(long id) {
    return plan.shifts().stream().filter(row -> row.id() == id).findFirst().orElse(null);
  }
}
