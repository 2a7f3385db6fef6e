package org.coresponse.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.coresponse.security.Roles;

/** Makes sure at each start that every incident counts. */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@PermitAll
public class EligibilityStart {
  @Inject CatchUp catchUp;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void catchUp() {
    var last = 0L;
    for (var next = catchUp.next(last); next > last; next = catchUp.next(last)) {
      last = next;
    }
  }
}
