package org.coresponse.roster;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.Breach;
import org.coresponse.shiftrules.PlanCheck;

/** Where the city makes what is planned what everyone goes by, and sees what that changed. */
@Stateless
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.SYSTEM})
public class Publisher {
  @PersistenceContext EntityManager em;
  @Inject Workforce workforce;
  @Inject PersonPlans plans;
  @Inject ShiftChanges changes;
  @Inject RuleBook rules;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Publishes what is planned for some days, tells those for whom something changes, and fires
   * {@link RosterPublished}. Where nothing differs nothing is done.
   *
   * @throws RuleBrokenException when somebody's shift of these days breaks a hard rule by now: a
   *     licence that lapsed since it was planned
   */
  public Published publish(@NotNull @Valid PublishRoster command) {
    var differing = differing(command.from(), command.until(), LockModeType.PESSIMISTIC_WRITE);
    if (differing.isEmpty()) {
      return new Published(null, 0, 0);
    }
    refused(differing)
        .findFirst()
        .ifPresent(
            one -> {
              throw new RuleBrokenException(one.person().name(), one.breach());
            });
    var publication = new Publication(command, actor.get(), clock.now());
    em.persist(publication);
    var told = new HashSet<Worker>();
    for (var shift : differing) {
      var before = shift.published();
      shift.publish();
      told.addAll(changes.keep(shift, before, ChangeCause.PUBLISHED, publication.id()));
      if (shift.published() == null) {
        em.remove(shift);
      }
    }
    events.fire(new RosterPublished(publication.id(), told));
    return new Published(publication.id(), differing.size(), told.size());
  }

  /** What publishing some days would do now. */
  public PublicationPreview preview(@NotNull @Valid PublishRoster command) {
    var differing = differing(command.from(), command.until(), LockModeType.NONE);
    var rows = differing.stream().map(Shift::row).toList();
    var told = rows.stream().flatMap(PlanRow::workers).collect(toSet());
    return new PublicationPreview(
        rows, workforce.of(told, RowAccess.EVERY), refused(differing).toList());
  }

  /** Publications, the newest first. */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR, Roles.SYSTEM})
  public Page<PublicationRow> publications(PageRequest page) {
    var rows =
        em.createQuery(
                "select p.id, p.from, p.until, p.note, p.at, p.byName,"
                    + " (select count(c) from ShiftChange c where c.publicationId = p.id),"
                    + " (select count(n) from ShiftNotice n join ShiftChange c on c.id = n.changeId"
                    + " where c.publicationId = p.id),"
                    + " (select count(n) from ShiftNotice n join ShiftChange c on c.id = n.changeId"
                    + " where c.publicationId = p.id and n.seenAt is not null)"
                    + " from Publication p order by p.id desc",
                PublicationRow.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    var total = em.createQuery("select count(p) from Publication p", Long.class).getSingleResult();
    return Page.of(rows, page, total);
  }

  /**
   * What a publication changed, in the order of the shifts.
   *
   * @throws NotFoundException when there is none
   */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR, Roles.SYSTEM})
  public List<ChangeRow> changesOf(long publication) {
    if (em.find(Publication.class, publication) == null) {
      throw new NotFoundException("publication", publication);
    }
    return em.createQuery(
            "select c from ShiftChange c where c.publicationId = :publication order by c.id",
            ShiftChange.class)
        .setParameter("publication", publication)
        .getResultStream()
        .map(ShiftChange::row)
        .toList();
  }

  /**
   * Who was told of a publication, by name, and when they saw it.
   *
   * @throws NotFoundException when there is none
   */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR, Roles.SYSTEM})
  public List<ToldRow> toldOf(long publication) {
    if (em.find(Publication.class, publication) == null) {
      throw new NotFoundException("publication", publication);
    }
    var notices =
        em.createQuery(
                "select n.clinicianId, n.officerId, count(n), count(n.seenAt), max(n.seenAt) from"
                    + " ShiftNotice n join ShiftChange c on c.id = n.changeId"
                    + " where c.publicationId = :publication group by n.clinicianId, n.officerId",
                Told.class)
            .setParameter("publication", publication)
            .getResultStream()
            .collect(toMap(Told::worker, Function.identity()));
    return workforce.of(notices.keySet(), RowAccess.EVERY).stream()
        .map(person -> notices.get(person.worker()).row(person.name()))
        .toList();
  }

  /** Notices of one person, counted. */
  record Told(Long clinician, Long officer, Long changes, Long seen, Instant lastSeen) {
    Worker worker() {
      return Worker.of(clinician, officer);
    }

    ToldRow row(String name) {
      return new ToldRow(worker(), name, changes, changes.equals(seen) ? lastSeen : null);
    }
  }

  /** Shifts of some days of which the plan differs from what is published, by their ids. */
  private List<Shift> differing(LocalDate from, LocalDate until, LockModeType lock) {
    return em.createQuery(
            "select s from Shift s where s.planned.startsAt >= :from and s.planned.startsAt < :until"
                + " or s.published.startsAt >= :from and s.published.startsAt < :until"
                + " order by s.id",
            Shift.class)
        .setParameter("from", from.atStartOfDay(clock.zone()).toInstant())
        .setParameter("until", until.atStartOfDay(clock.zone()).toInstant())
        .setLockMode(lock)
        .getResultStream()
        .filter(Shift::changed)
        .toList();
  }

  /** Hard rules that the shifts break as they are planned. */
  private Stream<PlanBreach> refused(List<Shift> shifts) {
    var standing = shifts.stream().filter(shift -> !shift.takenOut()).toList();
    var workers =
        standing.stream().map(s -> s.planned().worker()).filter(Objects::nonNull).collect(toSet());
    if (workers.isEmpty()) {
      return Stream.empty();
    }
    var ids = standing.stream().map(Shift::id).collect(toSet());
    var people = workforce.of(workers, RowAccess.EVERY);
    var first = standing.stream().map(s -> s.planned().startsAt()).min(Instant::compareTo);
    var last = standing.stream().map(s -> s.planned().endsAt()).max(Instant::compareTo);
    var known = plans.of(people, first.orElseThrow(), last.orElseThrow());
    var book = rules.rules();
    return people.stream()
        .flatMap(
            person ->
                PlanCheck.of(known.get(person.worker()), book, clock.zone()).stream()
                    .filter(Breach::hard)
                    .filter(breach -> ids.contains(breach.shift()))
                    .map(breach -> new PlanBreach(person, breach)));
  }
}
