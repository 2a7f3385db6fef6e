package org.coresponse.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.coresponse.platform.CityClock;
import org.coresponse.security.CurrentActor;

/** Keeps each move, in the transaction of whoever makes it. */
@ApplicationScoped
public class CustodyLog {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;

  /** Somebody moved it. */
  public void keep(Moved moved) {
    em.persist(new CustodyMove(moved, false, actor.get(), clock.now()));
  }

  /**
   * The deadline that it had before moved it. The database refuses the same deadline a second time.
   */
  public void keepPassed(Moved moved) {
    em.persist(new CustodyMove(moved, true, actor.get(), clock.now()));
  }
}
