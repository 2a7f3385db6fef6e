package org.coresponse.roster;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.coresponse.platform.CityClock;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.Breach;
import org.coresponse.shiftrules.PersonPlan;
import org.coresponse.shiftrules.PlanCheck;
import org.coresponse.shiftrules.ShiftRules;

/**
 * Lays many shifts out in one transaction. Each is known by its request: what is there already is
 * left as it is. What would break a rule, also one that only warns, is left open and told.
 */
@ApplicationScoped
class Layouts {
  @PersistenceContext EntityManager em;
  @Inject Workforce workforce;
  @Inject PersonPlans plans;
  @Inject RuleBook rules;
  @Inject CityClock clock;

  LaidOut layOut(List<WantedShift> wanted, RowAccess access) {
    var known = known(wanted);
    var fresh =
        wanted.stream()
            .filter(one -> !known.contains(one.request()))
            .sorted(Comparator.comparing(WantedShift::startsAt))
            .toList();
    if (fresh.isEmpty()) {
      return new LaidOut(0, wanted.size(), List.of());
    }
    var people = held(fresh, access);
    var plan = new HashMap<>(planned(people.values(), fresh));
    var book = rules.rules();
    var open = new ArrayList<LaidOut.LeftOpen>();
    for (var one : fresh) {
      var shift =
          new Shift(one.role(), one.kind(), Slot.open(one.startsAt(), one.endsAt()), one.request());
      em.persist(shift);
      if (one.worker() != null) {
        var person = people.get(one.worker());
        if (person == null) {
          open.add(new LaidOut.LeftOpen(shift.row(), "", null));
        } else {
          fill(shift, person, plan, book, open);
        }
      }
    }
    em.flush();
    return new LaidOut(fresh.size(), wanted.size() - fresh.size(), open);
  }

  private void fill(
      Shift shift,
      RosterPerson person,
      Map<Worker, PersonPlan> plan,
      ShiftRules book,
      List<LaidOut.LeftOpen> open) {
    var before = plan.get(person.worker());
    var after = before.with(shift.asPlanned());
    var broken = PlanCheck.brokenBy(before, after, book, clock.zone());
    if (broken.isEmpty()) {
      shift.give(person.worker(), person.agencyId());
      plan.put(person.worker(), after);
    } else {
      open.add(new LaidOut.LeftOpen(shift.row(), person.name(), first(broken)));
    }
  }

  private static Breach first(List<Breach> broken) {
    return broken.stream()
        .filter(Breach::hard)
        .findFirst()
        .orElse(broken.isEmpty() ? null : broken.get(0));
  }

  private Set<String> known(List<WantedShift> wanted) {
    return em.createQuery(
            "select s.request from Shift s where s.request in :requests", String.class)
        .setParameter("requests", wanted.stream().map(WantedShift::request).toList())
        .getResultStream()
        .collect(toSet());
  }

  /** Everybody concerned, held one after the other in the same order by whoever does this. */
  private Map<Worker, RosterPerson> held(List<WantedShift> wanted, RowAccess access) {
    var workers =
        wanted.stream().map(WantedShift::worker).filter(Objects::nonNull).collect(toSet());
    return workforce.of(workers, access).stream()
        .sorted(
            Comparator.<RosterPerson, Worker.Kind>comparing(one -> one.worker().kind())
                .thenComparing(one -> one.worker().id()))
        .map(one -> workforce.hold(one.worker(), access))
        .collect(toMap(RosterPerson::worker, Function.identity()));
  }

  private Map<Worker, PersonPlan> planned(
      Collection<RosterPerson> people, List<WantedShift> wanted) {
    var last = wanted.stream().map(WantedShift::endsAt).max(Instant::compareTo).orElseThrow();
    return plans.of(people, wanted.get(0).startsAt(), last);
  }
}
