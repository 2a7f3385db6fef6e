package org.coresponse.followups;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallViewed;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.platform.Settings;
import org.coresponse.security.Actor;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Reads follow-ups. Clinicians and care navigators read their own, navigators the desk's as well;
 * whoever oversees reads all of them without contact and words.
 */
@Stateless
@RolesAllowed({
  Roles.CARE_NAVIGATOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.CLINICAL_SUPERVISOR,
  Roles.PROGRAM_MANAGER,
  Roles.AUDITOR
})
public class FollowUpQueries {
  /** More than this no file has; the next due are exported. */
  public static final int MOST_EXPORTED = 10_000;

  private static final int BLOCK = 500;

  private static final Set<String> OVERSEES =
      Set.of(Roles.CLINICAL_SUPERVISOR, Roles.PROGRAM_MANAGER, Roles.AUDITOR);

  private static final String SELECT =
      "select f.id, f.version, i.number, f.responseId, f.level, f.sameDay, f.status, f.openedAt,"
          + " f.openedByName, f.dueAt, f.owner, f.ownerName, f.result, f.remark, f.endedAt,"
          + " f.endedByName, c.number, c.nature, c.callerType, c.callerName, c.callback,"
          + " c.language, c.interpreter from FollowUp f join Incident i on i.id = f.incidentId"
          + " join Call c on c.id = coalesce((select min(k.id) from Call k where k.incident.id ="
          + " f.incidentId and k.callback is not null), (select min(k.id) from Call k where"
          + " k.incident.id = f.incidentId))";

  private static final String REACHED =
      " where (:all = true or f.owner = :self or :desk = true and f.desk is not null)";

  private static final String RUNNING = " and f.endedAt is null";

  @PersistenceContext EntityManager em;
  @Inject FollowUpBook book;
  @Inject CityClock clock;
  @Inject Settings settings;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** What is wanted, the next due first, of what has ended the last first. Four statements. */
  public Page<FollowUpRow> followUps(@NotNull FollowUpFilter wanted, @NotNull PageRequest page) {
    var rows = rows(wanted, page.offset(), page.size());
    var total =
        asked(em.createQuery("select count(f) from FollowUp f" + where(wanted), Long.class), wanted)
            .getSingleResult();
    events.fire(new FollowUpsListed(rows.size()));
    return Page.of(rows, page, total);
  }

  /** All of it, at most {@value #MOST_EXPORTED}, for a file; fires {@link FollowUpsExported}. */
  public List<FollowUpRow> exported(@NotNull FollowUpFilter wanted) {
    var all = new ArrayList<FollowUpRow>();
    while (all.size() < MOST_EXPORTED) {
      var block = rows(wanted, all.size(), BLOCK);
      all.addAll(block);
      if (block.size() < BLOCK) {
        break;
      }
    }
    events.fire(new FollowUpsExported(all.size()));
    return all;
  }

  /**
   * One; fires {@link CallViewed} where contact is shown.
   *
   * @throws NotFoundException when there is none within reach
   */
  public FollowUpRow details(long id) {
    var found =
        complete(
            within(em.createQuery(SELECT + REACHED + " and f.id = :id", FollowUpLine.class))
                .setParameter("id", id)
                .getResultList());
    if (found.isEmpty()) {
      throw new NotFoundException("follow-up", id);
    }
    var one = found.get(0);
    if (one.mine()) {
      events.fire(new CallViewed(new CallNumber(one.call())));
    }
    return one;
  }

  /** How many there are within reach; one statement. */
  public FollowUpFigures figures() {
    var now = clock.now();
    return within(
            em.createQuery(
                "select count(f), count(case when f.owner = :self then 1 end),"
                    + " count(case when f.desk is not null then 1 end),"
                    + " count(case when f.dueAt < :now then 1 end),"
                    + " count(case when f.dueAt >= :now and f.dueAt <= :tonight then 1 end)"
                    + " from FollowUp f"
                    + REACHED
                    + RUNNING,
                FollowUpFigures.class))
        .setParameter("now", now)
        .setParameter("tonight", FollowUpRule.endOfDay(now, clock.zone()))
        .getSingleResult();
  }

  private List<FollowUpRow> rows(FollowUpFilter wanted, int offset, int size) {
    return complete(
        asked(
                em.createQuery(
                    SELECT
                        + where(wanted)
                        + (wanted == FollowUpFilter.CLOSED
                            ? " order by f.endedAt desc, f.id desc"
                            : " order by f.dueAt, f.id"),
                    FollowUpLine.class),
                wanted)
            .setFirstResult(offset)
            .setMaxResults(size)
            .getResultList());
  }

  private List<FollowUpRow> complete(List<FollowUpLine> lines) {
    var ids = lines.stream().map(FollowUpLine::id).toList();
    var tries = book.attempts(ids).stream().collect(groupingBy(AttemptRow::followUp));
    var handed = book.handed(ids).stream().collect(toMap(HandedRow::followUp, Function.identity()));
    var self = actor.get().subject();
    var now = clock.now();
    return lines.stream()
        .map(
            line ->
                line.row(
                    self,
                    now,
                    settings.cityRegion(),
                    tries.getOrDefault(line.id(), List.of()),
                    handed.get(line.id())))
        .toList();
  }

  private static String where(FollowUpFilter wanted) {
    return REACHED
        + switch (wanted) {
          case OPEN -> RUNNING;
          case MINE -> RUNNING + " and f.owner = :self";
          case DESK -> RUNNING + " and f.desk is not null";
          case OVERDUE -> RUNNING + " and f.dueAt < :now";
          case CLOSED -> " and f.endedAt is not null";
        };
  }

  private <T> TypedQuery<T> asked(TypedQuery<T> query, FollowUpFilter wanted) {
    return wanted == FollowUpFilter.OVERDUE
        ? within(query).setParameter("now", clock.now())
        : within(query);
  }

  private <T> TypedQuery<T> within(TypedQuery<T> query) {
    var reader = actor.get();
    return query
        .setParameter("all", oversees(reader))
        .setParameter("self", reader.subject())
        .setParameter("desk", reader.has(Roles.CARE_NAVIGATOR));
  }

  private static boolean oversees(Actor reader) {
    return OVERSEES.stream().anyMatch(reader::has);
  }
}
