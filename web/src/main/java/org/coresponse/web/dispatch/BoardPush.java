package org.coresponse.web.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.coresponse.dispatch.BoardMoved;
import org.omnifaces.cdi.Push;
import org.omnifaces.cdi.PushContext;

/**
 * Tells every open page that the board has moved: the number of the change and nothing else, so
 * that each page fetches what its reader may see.
 */
@ApplicationScoped
public class BoardPush {
  static final String CHANNEL = "board";

  @Inject
  @Push(channel = CHANNEL)
  PushContext channel;

  void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) BoardMoved moved) {
    channel.send(moved.number());
  }
}
