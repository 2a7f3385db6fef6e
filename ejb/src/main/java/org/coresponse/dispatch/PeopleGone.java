package org.coresponse.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.TreeSet;
import org.coresponse.custody.CustodyLog;
import org.coresponse.custody.MoveReason;
import org.coresponse.custody.Moved;
import org.coresponse.custody.Owner;
import org.coresponse.custody.Queue;
import org.coresponse.intake.OpenIncidents;
import org.coresponse.platform.CityClock;
import org.coresponse.presence.GoneCause;
import org.coresponse.presence.PersonGone;

/**
 * What somebody has in hand goes on without them when they sign out or nothing is heard of their
 * screen any more. Who is in the field is not asked for a screen; behind a covered one things go on
 * when their deadline passes.
 */
@ApplicationScoped
class PeopleGone {
  @PersistenceContext EntityManager em;
  @Inject Responses responses;
  @Inject HandsEmptied hands;
  @Inject OpenIncidents incidents;
  @Inject Alarms alarms;
  @Inject CustodyLog log;
  @Inject CityClock clock;

  void on(@Observes PersonGone gone) {
    if (gone.cause() != GoneCause.COVERED) {
      leave(
          gone.subject(),
          gone.cause() == GoneCause.LOST ? MoveReason.CONNECTION_LOST : MoveReason.SIGNED_OUT);
    }
  }

  private void leave(String subject, MoveReason why) {
    var calls = responses.inHandOf(subject);
    var all = new TreeSet<Long>(incidents.inHandOf(subject));
    calls.forEach(call -> all.add(call.incidentId()));
    all.forEach(incidents::hold); // every incident before the first fact
    for (var response : calls) {
      if (response.status() == ResponseStatus.OFFERED) {
        offerGoesOn(response, subject, why);
      } else {
        hands.end(response, HandsEmptied.words(why), why);
      }
    }
    for (var id : incidents.inHandOf(subject)) {
      var incident = incidents.hold(id);
      if (incident.custody().owner().is(subject)) {
        incidents.leave(id, why);
        alarms.movedOn(incidents.hold(id), why);
      }
    }
  }

  /** Clinicians may accept it still; if none does, it goes back to the dispatchers. */
  private void offerGoesOn(Response offer, String subject, MoveReason why) {
    incidents.hold(offer.incidentId());
    em.refresh(offer, LockModeType.PESSIMISTIC_WRITE);
    if (offer.custody() != null && offer.custody().owner().is(subject)) {
      var before = offer.custody();
      offer.comeTo(Owner.of(Queue.DISPATCH), clock.now());
      log.keep(new Moved(offer.incidentId(), offer.id(), before, offer.custody(), why, null));
    }
  }
}
