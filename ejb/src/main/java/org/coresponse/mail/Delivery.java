package org.coresponse.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coresponse.security.Roles;

/** Takes what is due to the mail server, letter by letter, in no transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Delivery {
  private static final Logger LOG = Logger.getLogger(Delivery.class.getName());

  /** A round ends some time, so that a flood of letters does not hold its thread. */
  private static final int MOST_A_ROUND = 200;

  @Inject DueLetters letters;
  @Inject MailServer server;

  /**
   * Sends what is due. Ends with the first letter that meets a fault of the mail server, which
   * would meet the others as well: they keep their tries.
   *
   * @return how many were sent
   */
  public int round() {
    var sent = 0;
    for (var tried = 0; tried < MOST_A_ROUND; tried++) {
      var due = letters.take();
      if (due.isEmpty()) {
        break;
      }
      var fault = carry(due.get());
      if (fault == null) {
        sent++;
      } else if (fault.ofTheServer()) {
        break;
      }
    }
    return sent;
  }

  /** Null when it was sent. */
  private DeliveryFault carry(DueLetter due) {
    try {
      server.send(due);
    } catch (NotDeliveredException e) {
      LOG.log(Level.WARNING, () -> due + " was not sent: " + e.getMessage());
      letters.notSent(due, e.fault());
      return e.fault();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, () -> due + " could not be written: " + e.getClass().getName());
      letters.notSent(due, DeliveryFault.REFUSED);
      return DeliveryFault.REFUSED;
    }
    letters.sent(due);
    return null;
  }
}
