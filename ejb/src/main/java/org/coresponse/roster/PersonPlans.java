package org.coresponse.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.platform.CityClock;
import org.coresponse.shiftrules.PersonPlan;
import org.coresponse.shiftrules.PlannedShift;
import org.coresponse.shiftrules.Week;

/** Reads what people are planned for, as the rules ask it: one statement, however many they are. */
@ApplicationScoped
class PersonPlans {
  /** Weeks beside the ones looked at, in which shifts can bear upon theirs: nights in a row do. */
  private static final int WEEKS_BESIDE = 3;

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;

  /** What those people are planned for around a time. */
  Map<Worker, PersonPlan> of(Collection<RosterPerson> people, Instant from, Instant until) {
    var shifts = shifts(people.stream().map(RosterPerson::worker).toList(), from, until);
    var plans = new LinkedHashMap<Worker, PersonPlan>();
    for (var person : people) {
      plans.put(
          person.worker(),
          new PersonPlan(
              person.facts(),
              person.asked(),
              shifts.getOrDefault(person.worker(), List.of()),
              List.of()));
    }
    return plans;
  }

  private Map<Worker, List<PlannedShift>> shifts(
      Collection<Worker> workers, Instant from, Instant until) {
    var zone = clock.zone();
    var first = Week.of(clock.dayOf(from).minusWeeks(WEEKS_BESIDE)).startsAt(zone);
    var last = Week.of(clock.dayOf(until).plusWeeks(WEEKS_BESIDE)).endsAt(zone);
    return em.createQuery(
            "select s from Shift s where s.planned.startsAt < :last and s.planned.endsAt > :first"
                + " and (s.planned.clinicianId in :clinicians or s.planned.officerId in :officers)",
            Shift.class)
        .setParameter("first", first)
        .setParameter("last", last)
        .setParameter("clinicians", ids(workers, Worker.Kind.CLINICIAN))
        .setParameter("officers", ids(workers, Worker.Kind.OFFICER))
        .getResultStream()
        .collect(
            groupingBy(shift -> shift.planned().worker(), mapping(Shift::asPlanned, toList())));
  }

  private static List<Long> ids(Collection<Worker> workers, Worker.Kind kind) {
    return workers.stream().filter(one -> one.kind() == kind).map(Worker::id).toList();
  }
}
