package org.coresponse.search;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.coresponse.intake.CallChannel;
import org.coresponse.intake.CallScope;
import org.coresponse.intake.IncidentStatus;
import org.coresponse.platform.Settings;
import org.coresponse.search.NewestCalls.Sampled;
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
  private static final String OLDEST = " order by c.receivedAt, c.id";
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
    if (!criteria.texts().isEmpty()) {
      criteria.choose(newest(criteria));
    }
    return criteria;
  }

  private NewestCalls newest(CallCriteria criteria) {
    var texts = criteria.texts().stream().map(WordSearch::text).collect(joining(", "));
    var rest = criteria.rest();
    var query = "select c.receivedAt, " + texts + FROM + rest.where() + NEWEST;
    return rest.bind(em.createQuery(query, Object[].class))
        .setMaxResults(NewestCalls.WANTED)
        .getResultStream()
        .map(row -> new Sampled((Instant) row[0], texts(row)))
        .collect(collectingAndThen(toList(), NewestCalls::new));
  }

  private static List<String> texts(Object[] row) {
    return Arrays.stream(row).skip(1).map(String.class::cast).toList();
  }

  List<Found> newestFirst(CallCriteria criteria, int first, int most) {
    return read(criteria, true, first, most);
  }

  List<Found> oldestFirst(CallCriteria criteria, int most) {
    return read(criteria, false, 0, most);
  }

  /** From the calls nearby when these are enough, else by the index, which reads all that match. */
  private List<Found> read(CallCriteria criteria, boolean older, int first, int most) {
    return criteria
        .near(first + most, older)
        .map(near -> read(near, older, first, most))
        .filter(rows -> rows.size() == most)
        .orElseGet(() -> read(criteria.whole(), older, first, most));
  }

  private List<Found> read(Condition condition, boolean older, int first, int most) {
    var query = ROW + FROM + condition.where() + (older ? NEWEST : OLDEST);
    return condition
        .bind(em.createQuery(query, Found.class))
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many there are; of more than {@code most}, or of words that many calls hold, at least. */
  Count counted(CallCriteria criteria, int most) {
    var near =
        criteria.near(most + 1, true).map(condition -> count(condition, most + 1)).orElse(0L);
    if (near > most) {
      return new Count(most, true);
    }
    if (near > 0 && criteria.farther().filter(condition -> count(condition, 1) > 0).isPresent()) {
      return new Count(near, true);
    }
    var all = count(criteria.whole(), most + 1);
    return new Count(Math.min(all, most), all > most);
  }

  /** How many there are, counted no further than {@code most}. */
  long countedExactly(CallCriteria criteria, int most) {
    return count(criteria.whole(), most);
  }

  private long count(Condition condition, int most) {
    var query =
        "select count(f.id) from (select c.id as id%s%s%s fetch first %d rows only) f"
            .formatted(FROM, condition.where(), NEWEST, most);
    return condition.bind(em.createQuery(query, Long.class)).getSingleResult();
  }

  /**
   * @param more whether there are more than that
   */
  record Count(long number, boolean more) {}

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
