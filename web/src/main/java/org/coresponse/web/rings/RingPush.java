package org.coresponse.web.rings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.coresponse.rings.BellMoved;
import org.omnifaces.cdi.Push;
import org.omnifaces.cdi.PushContext;

/** Tells every open page that something rings or stopped, and not what: each asks for its own. */
@ApplicationScoped
public class RingPush {
  @Inject
  @Push(channel = "rings")
  PushContext channel;

  void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) BellMoved moved) {
    channel.send(1);
  }
}
