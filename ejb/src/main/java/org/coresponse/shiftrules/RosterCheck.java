package org.coresponse.shiftrules;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everybody's shifts held against the rules, and kept so while they change: a change costs the
 * check of one person, and the sums of their agency.
 *
 * <p>Not for use by two threads.
 *
 * @param <P> what a person is known by
 */
public final class RosterCheck<P> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ShiftRules rules;
  private final List<AgencyContract> contracts;
  private final ZoneId zone;
  private final Map<P, Checked> people = new HashMap<>();
  private final Map<Long, Map<Week, Long>> agencies = new TreeMap<>();

  private record Checked(Long agency, Map<Week, Long> minutes, List<Breach> breaches)
      implements Serializable {}

  public RosterCheck(ShiftRules rules, List<AgencyContract> contracts, ZoneId zone) {
    this.rules = rules;
    this.contracts = List.copyOf(contracts);
    this.zone = zone;
  }

  /**
   * What somebody is planned for now, in place of what was known of them.
   *
   * @param agency id of theirs, or null of who has none
   */
  public void planned(P person, Long agency, PersonPlan plan) {
    var now =
        new Checked(agency, PlanCheck.minutesByWeek(plan, zone), PlanCheck.of(plan, rules, zone));
    var before = people.put(person, now);
    if (before != null) {
      count(before, -1);
    }
    count(now, 1);
  }

  private void count(Checked one, int sign) {
    if (one.agency() != null) {
      var weeks = agencies.computeIfAbsent(one.agency(), id -> new TreeMap<>());
      one.minutes().forEach((week, minutes) -> weeks.merge(week, sign * minutes, Long::sum));
    }
  }

  /** What somebody's shifts break; empty of one who is not known. */
  public List<Breach> breaches(P person) {
    var known = people.get(person);
    return known == null ? List.of() : known.breaches();
  }

  /** Weeks of agencies above their contracts, by agency and week. */
  public List<AgencyBreach> agencyBreaches() {
    var found = new ArrayList<AgencyBreach>();
    if (rules.uses(ShiftRule.AGENCY_HOURS)) {
      agencies.forEach(
          (agency, weeks) -> weeks.forEach((week, sum) -> check(agency, week, sum, found)));
    }
    return found;
  }

  private void check(Long agency, Week week, long minutes, List<AgencyBreach> found) {
    AgencyContract.minutes(contracts, agency, week)
        .filter(limit -> minutes > limit)
        .ifPresent(
            limit ->
                found.add(
                    new AgencyBreach(
                        rules.severity(ShiftRule.AGENCY_HOURS), agency, week, minutes, limit)));
  }
}
