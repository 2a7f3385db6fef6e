package org.coresponse.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coresponse.security.Roles;

/** Has Keycloak do what is due, outside of any transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountWork {
  private static final Logger LOG = Logger.getLogger(AccountWork.class.getName());

  @Inject AccountOrders orders;
  @Inject KeycloakUsers users;

  /** Does what is due; where Keycloak does not answer, the rest waits for the next run. */
  public void doDue() {
    for (var id : orders.due()) {
      var order = orders.claim(id).orElse(null);
      if (order != null && !done(order)) {
        return;
      }
    }
  }

  private boolean done(OrderToDo order) {
    try {
      orders.done(order.order(), users.carryOut(order));
      return true;
    } catch (OrderFailedException e) {
      LOG.log(
          Level.WARNING,
          "order {0} to Keycloak ({1}): {2}",
          new Object[] {order.order(), order.kind(), e.getMessage()});
      if (e.isForGood()) {
        orders.refused(order.order(), e.trouble());
      } else {
        orders.failed(order.order(), e.trouble());
      }
      return e.trouble() != OrderTrouble.UNREACHABLE && e.trouble() != OrderTrouble.NOT_SET_UP;
    }
  }
}
