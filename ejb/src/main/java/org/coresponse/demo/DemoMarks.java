package org.coresponse.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.coresponse.platform.CityClock;
import org.coresponse.security.Roles;

/** What the demonstration has to know of its database, each in a transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DemoMarks {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;

  /**
   * Claims the database for the demonstration.
   *
   * @return whether everything has been loaded before
   * @throws IllegalStateException when it holds calls and was not claimed before
   */
  public boolean claim() {
    var mark = em.find(DemoMark.class, DemoMark.ONLY);
    if (mark != null) {
      return mark.whole();
    }
    if (em.createQuery("select count(c) from Call c", Long.class).getSingleResult() > 0) {
      throw new IllegalStateException(
          "this database holds calls that are not demo data; start without demo mode, or give the"
              + " demonstration a database of its own");
    }
    em.persist(new DemoMark(clock.now()));
    return false;
  }

  /** Everything is loaded. */
  public void loaded() {
    em.find(DemoMark.class, DemoMark.ONLY).loaded(clock.now());
  }

  /** When the database was claimed, while no import of a past was asked for; else empty. */
  public Optional<Instant> withoutPast() {
    return Optional.of(em.find(DemoMark.class, DemoMark.ONLY))
        .filter(mark -> !mark.hasPast())
        .map(DemoMark::begunAt);
  }

  /** An import brings the past. */
  public void past(long importId) {
    em.find(DemoMark.class, DemoMark.ONLY).past(importId);
  }

  /** Row of a demo clinician, once enrolled. */
  public Optional<Long> clinician(String familyName) {
    return em.createQuery("select c.id from Clinician c where c.familyName = :name", Long.class)
        .setParameter("name", familyName)
        .getResultStream()
        .findFirst();
  }
}
