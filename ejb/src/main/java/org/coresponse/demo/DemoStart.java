package org.coresponse.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.coresponse.platform.Settings;
import org.coresponse.security.Roles;

/** In demo mode, and in no other, makes sure at each start that there is something to show. */
@Singleton
@Startup
@DependsOn({"FirstMap", "ShippedVersion"})
@RunAs(Roles.SYSTEM)
@PermitAll
public class DemoStart {
  @Inject Settings settings;
  @Inject DemoProtocol protocol;
  @Inject DemoData demo;
  @Inject DemoAccounts accounts;
  @Inject DemoPast past;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void begin() {
    if (settings.demo()) {
      protocol.prepare();
      demo.prepare();
      accounts.prepare();
      past.prepare();
    }
  }
}
