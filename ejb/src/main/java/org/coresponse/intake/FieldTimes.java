package org.coresponse.intake;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.query.NativeQuery;

/** As of when what is known of a field is true, by the clock of whoever said so. */
@ApplicationScoped
class FieldTimes {
  @PersistenceContext EntityManager em;

  /** Only fields that were amended; the others are as the call was received. */
  Map<CallField, Instant> of(Call call) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery("select field, changed_at from call_field_time where call_id = :call")
            .unwrap(NativeQuery.class)
            .addScalar("field", String.class)
            .addScalar("changed_at", Instant.class)
            .setParameter("call", call.id())
            .getResultList();
    return rows.stream()
        .collect(toMap(row -> CallField.valueOf((String) row[0]), row -> (Instant) row[1]));
  }

  /** What is known of these fields is true as of a time; it never goes back. */
  void keep(Call call, Collection<CallField> fields, Instant at) {
    for (var field : fields) {
      em.createNativeQuery(
              "insert into call_field_time (call_id, field, changed_at) values (:call, :field, :at)"
                  + " on duplicate key update changed_at = greatest(changed_at, :at)")
          .setParameter("call", call.id())
          .setParameter("field", field.name())
          .setParameter("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
          .executeUpdate();
    }
  }
}
