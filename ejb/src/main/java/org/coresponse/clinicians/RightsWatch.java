package org.coresponse.clinicians;

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

/** Looks every fifteen seconds, as the system, whether anybody's right to work has changed. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RightsWatch {
  private static final Logger LOG = Logger.getLogger(RightsWatch.class.getName());

  @Inject RightsRound round;

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  void go() {
    Long after = 0L;
    while (after != null) {
      var looked = round.look(after);
      looked.changed().forEach(this::tell);
      after = looked.last();
    }
  }

  /** One who cannot be told of keeps nobody else waiting. */
  private void tell(long clinician) {
    try {
      round.tell(clinician);
    } catch (EJBException e) {
      LOG.log(Level.WARNING, e, () -> "right to work of clinician " + clinician + ": again soon");
    }
  }
}
