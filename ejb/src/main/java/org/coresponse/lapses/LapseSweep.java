package org.coresponse.lapses;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coresponse.security.Roles;

/** A whole round of warnings, in no transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LapseSweep {
  private static final Logger LOG = Logger.getLogger(LapseSweep.class.getName());

  @Inject LapseRound round;

  /**
   * Tells whatever is due now.
   *
   * @return of how many credentials
   */
  public int go() {
    var told = 0;
    Long after = 0L;
    while (after != null) {
      var looked = round.look(after);
      told += (int) looked.due().stream().filter(this::tell).count();
      after = looked.last();
    }
    return told;
  }

  /** One that cannot be told of keeps no other waiting. */
  private boolean tell(long credential) {
    try {
      return round.tell(credential);
    } catch (EJBException e) {
      LOG.log(Level.WARNING, e, () -> "warning of credential " + credential + ": again soon");
      return false;
    }
  }
}
