package org.coresponse.custody;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.coresponse.platform.CityClock;
import org.coresponse.security.Roles;

/**
 * Looks for passed deadlines each second. Any number of servers may: each deadline is a row, and
 * who acts on it claims the row.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadlineWatch {
  private static final Logger LOG = System.getLogger(DeadlineWatch.class.getName());

  /** So many at once; what is left is a second away. */
  private static final int MOST = 500;

  @Inject @Any Instance<PassedDeadlines> all;
  @Inject CityClock clock;

  /** Acts on what has passed. One that cannot be acted on does not hold up the others. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void look() {
    for (var deadlines : all) {
      for (var id : deadlines.passed(clock.now(), MOST)) {
        try {
          deadlines.act(id);
        } catch (RuntimeException broken) {
          LOG.log(Level.WARNING, "deadline of " + id + " is tried again in a second", broken);
        }
      }
    }
  }
}
