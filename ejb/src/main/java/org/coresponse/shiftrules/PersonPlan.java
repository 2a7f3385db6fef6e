package org.coresponse.shiftrules;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coresponse.credentials.Requirement;
import org.coresponse.credentials.WorkFacts;

/**
 * All that the rules ask of one person.
 *
 * @param asked the city's requirements of all roles
 * @param shifts in order of their beginnings
 * @param away in order of their beginnings
 */
public record PersonPlan(
    WorkFacts facts, List<Requirement> asked, List<PlannedShift> shifts, List<TimeAway> away)
    implements Serializable {

  public PersonPlan {
    asked = List.copyOf(asked);
    shifts = shifts.stream().sorted(PlannedShift.IN_ORDER).toList();
    away = away.stream().sorted(Comparator.comparing(TimeAway::from)).toList();
  }

  /** The same with a shift more; one of the same id is replaced. */
  public PersonPlan with(PlannedShift shift) {
    var all = new ArrayList<>(without(shift.id()).shifts);
    all.add(shift);
    return new PersonPlan(facts, asked, all, away);
  }

  /** The same without a shift. */
  public PersonPlan without(long shift) {
    return new PersonPlan(
        facts, asked, shifts.stream().filter(one -> one.id() != shift).toList(), away);
  }

  /** Minutes on duty within a time. */
  public long minutesOnDuty(Instant from, Instant until) {
    return onDuty().stream().mapToLong(shift -> shift.minutesWithin(from, until)).sum();
  }

  List<PlannedShift> onDuty() {
    return shifts.stream().filter(PlannedShift::onDuty).toList();
  }
}
