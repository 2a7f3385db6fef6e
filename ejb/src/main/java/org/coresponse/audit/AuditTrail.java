package org.coresponse.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.Channel;
import org.coresponse.security.Roles;

/** Reads the trail; each reading is a line of it. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.PRIVACY_OFFICER})
public class AuditTrail {
  /** More lines than this are not exported at once: narrow the filter. */
  public static final int MOST_EXPORTED = 50_000;

  private static final String SELECT =
      "select e.id, e.at, e.subject, e.actorName, e.roles, e.organisation, e.channel, e.act,"
          + " e.subjectType, e.subjectNumber, e.outcome, e.problem, e.request, e.changes"
          + " from AuditEntry e where e.id < :before"
          + " and (:from is null or e.at >= :from) and (:to is null or e.at < :to)"
          + " and (:who is null or e.subject = :who or e.actorName like :whoBegins escape '!')"
          + " and (:act is null or e.act = :act) and (:outcome is null or e.outcome = :outcome)"
          + " and (:on is null or e.subjectNumber = :on) order by e.id desc";

  @PersistenceContext EntityManager em;
  @Inject Event<DomainEvent> events;

  /**
   * Lines before one, newest first, by key and not by offset, so that lines written meanwhile move
   * nothing.
   *
   * @param before id of the line that was last on the page before, or null to begin with the newest
   * @param size 1 to 200
   */
  public TrailSlice lines(TrailFilter filter, Long before, int size) {
    if (size < 1 || size > PageRequest.LARGEST) {
      throw new InvalidFieldException("size", "invalid.size");
    }
    var found = query(filter, before, size + 1).map(Found::line).toList();
    var shown = found.subList(0, Math.min(size, found.size()));
    events.fire(new TrailRead(shown.size()));
    return new TrailSlice(shown, found.size() > size ? shown.get(shown.size() - 1).id() : null);
  }

  /** The newest lines of a filter, {@value #MOST_EXPORTED} at most, for a file. */
  public List<TrailLine> export(TrailFilter filter) {
    var lines = query(filter, null, MOST_EXPORTED).map(Found::line).toList();
    events.fire(new TrailExported(lines.size()));
    return lines;
  }

  private Stream<Found> query(TrailFilter filter, Long before, int most) {
    TypedQuery<Found> query = em.createQuery(SELECT, Found.class);
    return query
        .setParameter("before", before == null ? Long.MAX_VALUE : before)
        .setParameter("from", filter.from())
        .setParameter("to", filter.to())
        .setParameter("who", filter.who())
        .setParameter("whoBegins", begins(filter.who()))
        .setParameter("act", filter.act())
        .setParameter("outcome", filter.outcome())
        .setParameter("on", filter.on())
        .setMaxResults(most)
        .getResultStream();
  }

  private static String begins(String name) {
    return name == null ? null : name.replaceAll("[!%_]", "!$0") + "%";
  }

  record Found(
      Long id,
      Instant at,
      String subject,
      String name,
      String roles,
      String organisation,
      Channel channel,
      String act,
      String subjectType,
      String on,
      Outcome outcome,
      String problem,
      String request,
      String changes) {

    TrailLine line() {
      return new TrailLine(
          id,
          at,
          subject,
          name,
          roles,
          organisation,
          channel,
          act,
          subjectType,
          on,
          outcome,
          problem,
          request,
          Changes.read(changes));
    }
  }
}
