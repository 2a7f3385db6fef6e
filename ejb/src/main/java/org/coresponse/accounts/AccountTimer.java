package org.coresponse.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.coresponse.security.Roles;

/**
 * When accounts are looked after: orders every five seconds, so that a door is closed at Keycloak
 * within the minute; what nobody used or confirmed, every hour. Any number of nodes may do it: an
 * order is claimed, and a hold is put once.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountTimer {
  @Inject AccountWork work;
  @Inject AccountKeeper keeper;

  /** Has Keycloak do what is due. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void doDue() {
    work.doDue();
  }

  /** Closes what nobody used or confirmed. */
  @Schedule(hour = "*", minute = "7", persistent = false)
  public void keep() {
    keeper.closeUnused();
    keeper.closeUnconfirmed();
  }
}
