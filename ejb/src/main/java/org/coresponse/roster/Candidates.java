package org.coresponse.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.PersonPlan;
import org.coresponse.shiftrules.PlanCheck;
import org.coresponse.shiftrules.ShiftRules;
import org.coresponse.shiftrules.Week;

/** Finds who could fill a shift. */
@ApplicationScoped
class Candidates {
  @Inject Workforce workforce;
  @Inject PersonPlans plans;
  @Inject RuleBook rules;
  @Inject CityClock clock;

  /** Everyone within reach who is cleared for the shift's role, the best first. */
  List<Candidate> of(Shift shift, RowAccess access) {
    var slot = shift.planned();
    var people = workforce.clearedFor(List.of(shift.role()), access);
    var known = plans.of(people, slot.startsAt(), slot.endsAt());
    var book = rules.rules();
    return people.stream()
        .map(person -> candidate(shift, person, known.get(person.worker()), book))
        .sorted(Candidate.BEST_FIRST)
        .toList();
  }

  private Candidate candidate(Shift shift, RosterPerson person, PersonPlan plan, ShiftRules book) {
    var zone = clock.zone();
    var before = plan.without(shift.id());
    var week = Week.of(clock.dayOf(shift.planned().startsAt()));
    return new Candidate(
        person,
        before.minutesOnDuty(week.startsAt(zone), week.endsAt(zone)),
        PlanCheck.brokenBy(before, before.with(shift.asPlanned()), book, zone));
  }
}
