package org.coresponse.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coresponse.platform.CityClock;
import org.coresponse.shiftrules.PersonPlan;
import org.coresponse.shiftrules.PlannedShift;
import org.coresponse.shiftrules.TimeAway;
import org.coresponse.shiftrules.Week;

/** Reads what people are planned for, as the rules ask it: one statement, however many they are. */
@ApplicationScoped
class PersonPlans {
  /** Weeks beside the ones looked at, in which shifts can bear upon theirs: nights in a row do. */
  private static final int WEEKS_BESIDE = 3;

  private static final Duration BESIDE = Duration.ofDays(7L * (WEEKS_BESIDE + 1));

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject @Any Instance<TimesAway> absences;

  /** What those people are planned for around a time. */
  Map<Worker, PersonPlan> of(Collection<RosterPerson> people, Instant from, Instant until) {
    return of(people, from, until, "planned", shift -> shift.planned().worker(), Shift::asPlanned);
  }

  /** What they were told around a time, whatever is planned since. */
  Map<Worker, PersonPlan> published(Collection<RosterPerson> people, Instant from, Instant until) {
    return of(
        people,
        from,
        until,
        "published",
        shift -> shift.published().worker(),
        shift -> shift.publishedRow().asPlanned());
  }

  private Map<Worker, PersonPlan> of(
      Collection<RosterPerson> people,
      Instant from,
      Instant until,
      String slot,
      Function<Shift, Worker> filledBy,
      Function<Shift, PlannedShift> as) {
    var workers = people.stream().map(RosterPerson::worker).toList();
    var shifts =
        shifts(workers, from, until, slot).collect(groupingBy(filledBy, mapping(as, toList())));
    var away = away(workers, from, until);
    var plans = new LinkedHashMap<Worker, PersonPlan>();
    for (var person : people) {
      plans.put(
          person.worker(),
          new PersonPlan(
              person.facts(),
              person.asked(),
              shifts.getOrDefault(person.worker(), List.of()),
              away.getOrDefault(person.worker(), List.of())));
    }
    return plans;
  }

  private Map<Worker, List<TimeAway>> away(
      Collection<Worker> workers, Instant from, Instant until) {
    var first = from.minus(BESIDE);
    var last = until.plus(BESIDE);
    var all = new HashMap<Worker, List<TimeAway>>();
    for (var some : absences) {
      some.of(workers, first, last)
          .forEach((worker, times) -> all.merge(worker, times, PersonPlans::both));
    }
    return all;
  }

  private static List<TimeAway> both(List<TimeAway> one, List<TimeAway> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /**
   * @param slot which of the two times of a shift
   */
  private Stream<Shift> shifts(
      Collection<Worker> workers, Instant from, Instant until, String slot) {
    var zone = clock.zone();
    var first = Week.of(clock.dayOf(from).minusWeeks(WEEKS_BESIDE)).startsAt(zone);
    var last = Week.of(clock.dayOf(until).plusWeeks(WEEKS_BESIDE)).endsAt(zone);
    return em.createQuery(
            ("select s from Shift s where s.%1$s.startsAt < :last and s.%1$s.endsAt > :first"
                    + " and (s.%1$s.clinicianId in :clinicians or s.%1$s.officerId in :officers)")
                .formatted(slot),
            Shift.class)
        .setParameter("first", first)
        .setParameter("last", last)
        .setParameter("clinicians", Worker.ids(workers, Worker.Kind.CLINICIAN))
        .setParameter("officers", Worker.ids(workers, Worker.Kind.OFFICER))
        .getResultStream();
  }
}
