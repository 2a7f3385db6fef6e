package org.coresponse.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/**
 * Counts the calls of each of the city's days, without hole or double. The day's row stays locked
 * until the transaction ends, and a rollback gives the number back.
 */
@ApplicationScoped
class CallNumbers {
  @PersistenceContext EntityManager em;

  CallNumber next(LocalDate day) {
    var count =
        (Number)
            em.createNativeQuery(
                    "insert into call_number_day (city_day, last_number) values (:day, 1)"
                        + " on duplicate key update last_number = last_number + 1"
                        + " returning last_number")
                .setParameter("day", day)
                .getSingleResult();
    return CallNumber.of(day, count.intValue());
  }
}
