package org.coresponse.lapses;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.coresponse.security.Roles;

/** Looks every quarter of an hour, as the system, whether a warning is due. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LapseWatch {
  @Inject LapseSweep sweep;

  @Schedule(hour = "*", minute = "*/15", persistent = false)
  void go() {
    sweep.go();
  }
}
