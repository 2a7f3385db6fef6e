package org.coresponse.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.coresponse.clinicians.Standing;
import org.coresponse.custody.Custody;
import org.coresponse.custody.CustodyLog;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.MoveReason;
import org.coresponse.custody.Moved;
import org.coresponse.custody.Owner;
import org.coresponse.custody.Queue;
import org.coresponse.custody.Waiting;
import org.coresponse.intake.OpenIncident;
import org.coresponse.intake.OpenIncidents;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.presence.Presences;

/**
 * Moves responses, and with each move the incident's hands and deadline: the one place where both
 * change. The caller holds the incident, the clinician and the response, in this order.
 */
@ApplicationScoped
class ResponseMoves {
  @PersistenceContext EntityManager em;
  @Inject OpenIncidents incidents;
  @Inject Responses responses;
  @Inject Presences presences;
  @Inject Alarms alarms;
  @Inject CustodyLog log;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  /** The hands in which a clinician has what they accepted, or were sent to. */
  static Custody inHand(Standing who, Instant now, DeadlineKind due, Instant at) {
    return Custody.of(Owner.person(who.subject(), who.name()), now, due, at);
  }

  /** Keeps that a response begins; its incident goes to whoever has the person now. */
  void begin(OpenIncident incident, Response response, Owner holds, MoveReason why, String word) {
    em.persist(response);
    log.keep(new Moved(incident.id(), response.id(), null, response.custody(), why, word));
    if (holds != null) {
      incidents.give(incident.id(), holds, why, word);
    }
    settle(incident);
    if (!response.mode().byPhone()) {
      alarms.sent(incident.id());
    } else if (response.status() == ResponseStatus.ACCEPTED) {
      alarms.taken(incident.id());
    }
  }

  /** A clinician accepts what was offered. */
  void accept(OpenIncident incident, Response response, Standing who, String right) {
    var now = clock.now();
    var before = response.custody();
    response.accept(who, right, inHand(who, now, DeadlineKind.REVIEW, now.plus(Waiting.REVIEW)));
    kept(incident, response, before, MoveReason.ACCEPTED, null, false);
    if (nobodyInTheField(incident)) {
      incidents.give(incident.id(), response.custody().owner(), MoveReason.ACCEPTED, null);
    }
    settle(incident);
    alarms.moved(incident, response, MoveReason.ACCEPTED);
    alarms.taken(incident.id());
    tell(incident, response, who);
  }

  /**
   * Moves a response on and fires {@link ResponseMoved}.
   *
   * @param who whose it is; null while it is offered to whoever is at the desk
   * @param reason kept with an end that is not a completion
   */
  void move(
      OpenIncident incident,
      Response response,
      Standing who,
      ResponseStatus next,
      String reason,
      MoveReason why) {
    move(incident, response, who, next, reason, why, false);
  }

  /** Moves a response because its deadline passed, which is kept and never again. */
  void passed(
      OpenIncident incident, Response response, Standing who, ResponseStatus next, MoveReason why) {
    var words = next.cutOff() ? HandsEmptied.words(why) : null;
    move(incident, response, who, next, words, why, true);
  }

  private void move(
      OpenIncident incident,
      Response response,
      Standing who,
      ResponseStatus next,
      String reason,
      MoveReason why,
      boolean deadline) {
    var now = clock.now();
    var before = response.custody();
    if (next.ended() && response.status() == ResponseStatus.CALLBACK_DUE) {
      response.become(ResponseStatus.ACCEPTED, null, now, before);
    }
    var hands =
        next.ended() ? null : inHand(who, now, DeadlineKind.REVIEW, now.plus(Waiting.REVIEW));
    response.become(next, reason, now, hands);
    kept(incident, response, before, why, reason, deadline);
    if (next.ended()) {
      goOn(incident, response, before.owner(), next, why);
    }
    settle(incident);
    alarms.moved(incident, response, why);
    tell(incident, response, who);
  }

  /** Whoever is left with the incident when a response ends. */
  private void goOn(
      OpenIncident incident, Response response, Owner had, ResponseStatus end, MoveReason why) {
    switch (end) {
      case RETURNED, EXPIRED ->
          incidents.give(incident.id(), giverOr(response, Queue.DISPATCH), why, null);
      case ESCALATED -> incidents.give(incident.id(), Owner.of(Queue.DISPATCH), why, null);
      case HANDED_BACK -> {
        if (incident.custody().owner().equals(had)) {
          incidents.give(incident.id(), giverOr(response, Queue.DISPATCH), why, null);
        }
      }
      default -> {
        if (incident.custody().owner().equals(had)) {
          incidents.give(incident.id(), Owner.of(Queue.DISPATCH), MoveReason.ENDED, null);
        }
      }
    }
  }

  /** Whoever offered it, if they are there and the clinician did not take it; else a queue. */
  private Owner giverOr(Response response, Queue otherwise) {
    var giver = response.giver();
    var own = response.way() == ResponseWay.PULLED || response.way() == ResponseWay.JOINED;
    var here = giver != null && !own && !giver.is("system") && !presences.isGone(giver.subject());
    return here ? giver : Owner.of(otherwise);
  }

  /** The incident's deadline, by what runs on it now. */
  private void settle(OpenIncident incident) {
    em.flush();
    if (responses.runningOn(incident.id()) == 0) {
      incidents.awaitAnswer(incident.id());
    } else {
      incidents.awaitReview(incident.id(), clock.now().plus(Waiting.REVIEW));
    }
  }

  boolean nobodyInTheField(OpenIncident incident) {
    return responses.running(incident.id()).stream().allMatch(r -> r.mode().byPhone());
  }

  private void kept(
      OpenIncident incident,
      Response response,
      Custody before,
      MoveReason why,
      String word,
      boolean deadline) {
    var moved = new Moved(incident.id(), response.id(), before, response.custody(), why, word);
    if (deadline) {
      log.keepPassed(moved);
    } else {
      log.keep(moved);
    }
  }

  private void tell(OpenIncident incident, Response response, Standing who) {
    events.fire(
        new ResponseMoved(
            incident.id(),
            incident.number(),
            ResponseDesk.changes(response, who, response.status())));
  }
}
