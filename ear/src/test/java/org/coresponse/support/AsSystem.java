package org.coresponse.support;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.concurrent.Callable;

/**
 * Lets a test in the server act as its own timers do. In a transaction, or, {@link #doesOutside},
 * in none.
 */
@Stateless
@RunAs("system")
@PermitAll
@ActivateRequestContext
public class AsSystem {
  public <T> T does(Callable<T> act) throws Exception {
    return act.call();
  }

  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public <T> T doesOutside(Callable<T> act) throws Exception {
    return act.call();
  }
}
