package org.coresponse.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.dispatch.ResponseDue;
import org.coresponse.dispatch.ResponseMoved;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;

/**
 * Ends transfers whose time has passed, and those whose response ends. Within the transaction of
 * what happens, which holds incident and response.
 */
@ApplicationScoped
class TransferWatch {
  @Inject TransferBook book;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  /** Nobody answered in time: the caller is the clinician's as before. */
  void passed(@Observes ResponseDue due) {
    if (due.deadline() == DeadlineKind.TRANSFER) {
      book.runningOf(due.responseId())
          .filter(one -> one.state() == TransferState.RINGING)
          .ifPresent(one -> move(one, TransferState.TIMED_OUT, clock.now()));
    }
  }

  /**
   * Whoever completes a response leaves the caller: not while it rings elsewhere. Any other end
   * takes the caller back.
   *
   * @throws TransferRingsException when it rings
   */
  void moved(@Observes ResponseMoved moved) {
    for (var left : book.left(moved.incidentId())) {
      var one = (LineTransfer) left[0];
      book.hold(one);
      if (left[1] == ResponseStatus.COMPLETED && one.state() == TransferState.RINGING) {
        throw new TransferRingsException();
      }
      if (!one.state().over()) {
        move(one, TransferState.ENDED, clock.now());
      }
    }
  }

  private void move(LineTransfer one, TransferState next, Instant now) {
    var before = one.state();
    one.become(next, now);
    events.fire(new TransferMoved(one.incidentId(), book.incidentOf(one), one.id(), before, next));
  }
}
