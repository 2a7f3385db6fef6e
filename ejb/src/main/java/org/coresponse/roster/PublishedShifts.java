package org.coresponse.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.Breach;
import org.coresponse.shiftrules.PersonPlan;
import org.coresponse.shiftrules.PlanCheck;
import org.coresponse.shiftrules.ShiftRules;

/**
 * What everyone goes by, for acts between two publications: who has which shift, what it would
 * break to give one to somebody, and giving it. For services that say who may.
 *
 * <p>Whoever passes a shift on holds the shift first and then the person, as planners do, so that
 * of two who want one thing the second sees what the first did.
 */
@ApplicationScoped
public class PublishedShifts {
  @PersistenceContext EntityManager em;
  @Inject Workforce workforce;
  @Inject PersonPlans plans;
  @Inject ShiftChanges changes;
  @Inject ShiftsGivenUp givenUp;
  @Inject RuleBook rules;
  @Inject CityClock clock;
  @Inject CurrentActor actor;

  /** Whoever is asking, if they are in a register. */
  public Optional<RosterPerson> self() {
    return workforce.self(actor.get());
  }

  /** Those within reach of some workers, by name. */
  public List<RosterPerson> people(Collection<Worker> workers, RowAccess access) {
    return workforce.of(workers, access);
  }

  /** Everyone within reach who is cleared for one of the roles, each kind by name. */
  public List<RosterPerson> clearedFor(Collection<WorkRole> roles, RowAccess access) {
    return workforce.clearedFor(roles, access);
  }

  /** Somebody's shifts that touch a time, in order. */
  public List<PublishedRow> of(Worker worker, Instant from, Instant until) {
    return of(List.of(worker), from, until);
  }

  /** The shifts of some people that touch a time, in order. */
  public List<PublishedRow> of(Collection<Worker> workers, Instant from, Instant until) {
    return em.createQuery(
            "select s from Shift s where s.published.startsAt < :until and s.published.endsAt > :from"
                + " and (s.published.clinicianId in :clinicians or s.published.officerId in"
                + " :officers) order by s.published.startsAt, s.id",
            Shift.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("clinicians", Worker.ids(workers, Worker.Kind.CLINICIAN))
        .setParameter("officers", Worker.ids(workers, Worker.Kind.OFFICER))
        .getResultStream()
        .map(Shift::publishedRow)
        .toList();
  }

  /** Shifts that nobody fills and that nobody is meant to fill, in order. */
  public List<PublishedRow> open(Collection<WorkRole> roles, Instant from, Instant until) {
    return em.createQuery(
            "select s from Shift s where s.published.startsAt < :until and s.published.endsAt > :from"
                + " and s.published.clinicianId is null and s.published.officerId is null"
                + " and s.role in :roles order by s.published.startsAt, s.id",
            Shift.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("roles", roles)
        .getResultStream()
        .map(Shift::publishedRow)
        .filter(row -> !row.beingPlanned())
        .toList();
  }

  /** Shifts by their ids, in order; those that are no longer published are not among them. */
  public List<PublishedRow> named(Collection<Long> ids) {
    return em.createQuery(
            "select s from Shift s where s.id in :ids and s.published.startsAt is not null"
                + " order by s.published.startsAt, s.id",
            Shift.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(Shift::publishedRow)
        .toList();
  }

  /**
   * A published shift, held until the transaction ends.
   *
   * @throws NotFoundException when there is none
   */
  public PublishedRow hold(long id) {
    return held(id).publishedRow();
  }

  /**
   * Somebody within reach, held until the transaction ends.
   *
   * @throws NotFoundException when there is none
   */
  public RosterPerson hold(Worker worker, RowAccess access) {
    return workforce.hold(worker, access);
  }

  /** What each of some shifts would break that is not broken without it, by the shift's id. */
  public Map<Long, List<Breach>> broken(RosterPerson person, Collection<PublishedRow> shifts) {
    return broken(List.of(person), shifts).get(person.worker());
  }

  /** The same of several people at once. */
  public Map<Worker, Map<Long, List<Breach>>> broken(
      Collection<RosterPerson> people, Collection<PublishedRow> shifts) {
    var first = shifts.stream().map(PublishedRow::startsAt).min(Instant::compareTo);
    var last = shifts.stream().map(PublishedRow::endsAt).max(Instant::compareTo);
    var found = new LinkedHashMap<Worker, Map<Long, List<Breach>>>();
    people.forEach(person -> found.put(person.worker(), new LinkedHashMap<>()));
    if (first.isEmpty() || last.isEmpty()) {
      return found;
    }
    var book = rules.rules();
    var planned = plans.of(people, first.get(), last.get());
    var told = plans.published(people, first.get(), last.get());
    for (var shift : shifts) {
      found.forEach(
          (worker, broken) ->
              broken.put(
                  shift.id(),
                  Stream.of(planned.get(worker), told.get(worker))
                      .flatMap(plan -> broken(plan, shift, book))
                      .distinct()
                      .toList()));
    }
    return found;
  }

  /**
   * What somebody would break with a shift that they get in place of one that they give.
   *
   * @param gives null where they give none
   */
  public List<Breach> broken(RosterPerson person, PublishedRow gets, PublishedRow gives) {
    if (gives == null) {
      return broken(person, List.of(gets)).get(gets.id());
    }
    var first = Stream.of(gets, gives).map(PublishedRow::startsAt).min(Instant::compareTo);
    var last = Stream.of(gets, gives).map(PublishedRow::endsAt).max(Instant::compareTo);
    var book = rules.rules();
    var people = List.of(person);
    return Stream.of(
            plans.of(people, first.orElseThrow(), last.orElseThrow()),
            plans.published(people, first.orElseThrow(), last.orElseThrow()))
        .map(plans -> plans.get(person.worker()).without(gets.id()))
        .flatMap(
            plan ->
                PlanCheck.brokenBy(
                    plan, plan.without(gives.id()).with(gets.asPlanned()), book, clock.zone())
                    .stream())
        .distinct()
        .toList();
  }

  private Stream<Breach> broken(PersonPlan plan, PublishedRow shift, ShiftRules book) {
    return PlanCheck.brokenBy(
        plan.without(shift.id()), plan.with(shift.asPlanned()), book, clock.zone())
        .stream();
  }

  /**
   * Gives a shift to somebody from now on, tells whoever had it and whoever has it, and keeps what
   * it breaks with its reason.
   *
   * @param broken rules that warn, and are broken by it
   * @param reason why, or null where nothing is
   */
  public void pass(
      long id, RosterPerson to, ChangeCause cause, List<Breach> broken, String reason) {
    var shift = held(id);
    var before = shift.published();
    shift.passTo(to.worker(), to.agencyId());
    em.flush();
    changes.keep(shift, before, cause, null);
    for (var breach : broken) {
      em.persist(
          new RuleOverride(shift, to.agencyId(), breach, reason.strip(), actor.get(), clock.now()));
    }
  }

  /**
   * Holds somebody's shifts that touch a time and are not over: before the person, as everybody
   * does who changes shifts.
   */
  public void holdOf(Worker worker, Instant from, Instant until) {
    notOver(worker, from, until);
  }

  /**
   * Opens somebody's shifts that touch a time and are not over, of one that runs what is left; they
   * are told.
   *
   * @return how many
   */
  public int open(Worker worker, Instant from, Instant until, ChangeCause cause) {
    var shifts = notOver(worker, from, until);
    givenUp.open(shifts, clock.now(), cause);
    return shifts.size();
  }

  private List<Shift> notOver(Worker worker, Instant from, Instant until) {
    return em.createQuery(
            "select s from Shift s where s.published.startsAt < :until and"
                + " s.published.endsAt > :from and s.published.endsAt > :now and"
                + " (s.published.clinicianId = :clinician or s.published.officerId = :officer)"
                + " order by s.id",
            Shift.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("now", clock.now())
        .setParameter("clinician", worker.isClinician() ? worker.id() : null)
        .setParameter("officer", worker.isClinician() ? null : worker.id())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private Shift held(long id) {
    var shift = em.find(Shift.class, id);
    if (shift != null) {
      em.refresh(shift, LockModeType.PESSIMISTIC_WRITE);
    }
    if (shift == null || shift.published() == null) {
      throw new NotFoundException("shift", id);
    }
    return shift;
  }
}
