package org.coresponse.custody;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.concurrent.Future;
import org.coresponse.security.Roles;

/** Acts on passed deadlines, as the system. Called by {@link DeadlineWatch} only. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ActivateRequestContext
public class DeadlineHands {
  private static final Logger LOG = System.getLogger(DeadlineHands.class.getName());

  /**
   * Acts on some, each in a transaction of its own, beside others who do; one that cannot be acted
   * on does not hold up the rest.
   */
  @Asynchronous
  public Future<Void> act(PassedDeadlines deadlines, Collection<Long> ids) {
    actOnAll(deadlines, ids);
    return new AsyncResult<>(null);
  }

  /** The same on the thread that asks. */
  static void actOnAll(PassedDeadlines deadlines, Collection<Long> ids) {
    for (var id : ids) {
      try {
        deadlines.act(id);
      } catch (RuntimeException broken) {
        LOG.log(Level.WARNING, "deadline of " + id + " is tried again in a second", broken);
      }
    }
  }
}
