package org.coresponse.officers;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coresponse.security.Roles;

/** Looks every fifteen seconds, as the system, whether any officer's right to work has changed. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfficerWatch {
  private static final Logger LOG = Logger.getLogger(OfficerWatch.class.getName());

  @Inject OfficerRound round;

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  void go() {
    round.changed().forEach(this::tell);
  }

  /** One who cannot be told of keeps nobody else waiting. */
  private void tell(long officer) {
    try {
      round.tell(officer);
    } catch (EJBException e) {
      LOG.log(Level.WARNING, e, () -> "right to work of officer " + officer + ": again soon");
    }
  }
}
