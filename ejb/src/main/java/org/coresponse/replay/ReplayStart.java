package org.coresponse.replay;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Goes on with the replays that a stop of the server has cut. */
@Singleton
@Startup
@PermitAll
public class ReplayStart {
  @Inject ReplayBatch batch;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void goOn() {
    batch.running().forEach(ReplayDesk::begin);
  }
}
