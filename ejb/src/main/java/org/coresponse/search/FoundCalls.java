package org.coresponse.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.coresponse.intake.CallChannel;
import org.coresponse.intake.CallScope;
import org.coresponse.intake.IncidentStatus;
import org.coresponse.platform.Settings;
import org.coresponse.security.CurrentActor;

/** Finds calls for lists and files, each reader within their scope; leaves no line in the trail. */
@ApplicationScoped
class FoundCalls {
  /**
   * An outer join, though every call has an incident: where none of it is asked for, it is not
   * read.
   */
  private static final String FROM = " from Call c left join c.incident i where";

  private static final String NEWEST = " order by c.receivedAt desc, c.id desc";
  private static final String ROW =
      "select c.id, c.number, i.number, i.status, c.receivedAt, c.nature, c.channel,"
          + " c.place.address, i.priority, c.source, c.externalId, c.cadPriority,"
          + " c.cadDisposition, i.dispositionCode, c.district, c.beat";

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject Settings settings;

  /** What is asked for; its words are looked for by how common they are among the rest of it. */
  CallCriteria criteria(CallFilter filter) {
    var criteria = new CallCriteria(filter, CallScope.of(actor.get()), settings.cityRegion());
    for (var text : criteria.texts()) {
      text.choose(newest(text.text(), criteria));
      criteria.lookFor(text);
    }
    return criteria;
  }

  private List<String> newest(String text, CallCriteria criteria) {
    return criteria
        .bind(em.createQuery("select " + text + FROM + criteria.where() + NEWEST, String.class))
        .setMaxResults(WordSearch.SAMPLE)
        .getResultList();
  }

  List<Found> newestFirst(CallCriteria criteria, int first, int most) {
    return read(criteria, "desc", first, most);
  }

  List<Found> oldestFirst(CallCriteria criteria, int most) {
    return read(criteria, "asc", 0, most);
  }

  private List<Found> read(CallCriteria criteria, String order, int first, int most) {
    return criteria
        .bind(
            em.createQuery(
                ROW
                    + FROM
                    + criteria.where()
                    + " order by c.receivedAt %1$s, c.id %1$s".formatted(order),
                Found.class))
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many there are, counted no further than {@code most}. */
  long counted(CallCriteria criteria, int most) {
    return criteria
        .bind(
            em.createQuery(
                "select count(f.id) from (select c.id as id%s%s%s fetch first %d rows only) f"
                    .formatted(FROM, criteria.where(), NEWEST, most),
                Long.class))
        .getSingleResult();
  }

  /** A row with its place in the order. */
  record Found(
      Long id,
      String number,
      String incident,
      IncidentStatus status,
      Instant receivedAt,
      String nature,
      CallChannel channel,
      String address,
      Integer priority,
      String source,
      String externalId,
      String cadPriority,
      String cadDisposition,
      String disposition,
      String district,
      String beat) {

    CallKey key() {
      return new CallKey(receivedAt, id);
    }

    CallRow row() {
      return new CallRow(
          number,
          incident,
          status,
          receivedAt,
          nature,
          channel,
          address,
          priority,
          source,
          externalId,
          cadPriority,
          cadDisposition,
          disposition,
          district,
          beat);
    }
  }
}
