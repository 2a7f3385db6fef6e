package org.coresponse.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.coresponse.platform.Settings;
import org.coresponse.security.Roles;

/** Goes every ten seconds, as the system, where letters are sent at all. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {
  @Inject Delivery delivery;
  @Inject Settings settings;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void go() {
    if (settings.mail()) {
      delivery.round();
    }
  }
}
