package org.coresponse.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import org.coresponse.security.Actor;

/** Keeps each answer to a safety question with who said it, who asked and when. */
@ApplicationScoped
class SafetyHistory {
  @PersistenceContext EntityManager em;

  /** Keeps what a call answers otherwise than before, in one statement however much that is. */
  void keep(Call call, SafetyAnswers before, Actor by, Instant at) {
    var given = call.safety().changesFrom(before);
    if (given.isEmpty()) {
      return;
    }
    var rows = String.join(", ", Collections.nCopies(given.size(), "(?, ?, ?, ?, ?, ?, ?)"));
    var insert =
        em.createNativeQuery(
            "insert into safety_answer (call_id, question, answer, said_by, asked_at, asked_by,"
                + " asked_by_name) values "
                + rows);
    var parameter = 0;
    for (var answer : given) {
      insert.setParameter(++parameter, call.id());
      insert.setParameter(++parameter, answer.field());
      insert.setParameter(++parameter, answer.after());
      insert.setParameter(++parameter, call.callerType().name());
      insert.setParameter(++parameter, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
      insert.setParameter(++parameter, by.subject());
      insert.setParameter(++parameter, by.name());
    }
    insert.executeUpdate();
  }
}
