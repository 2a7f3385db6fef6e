package org.coresponse.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.coresponse.custody.Custody;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.MoveReason;
import org.coresponse.custody.Owner;
import org.coresponse.custody.Queue;
import org.coresponse.intake.CustodyMoved;
import org.coresponse.intake.DeadlinePassed;
import org.coresponse.intake.IncidentCancelled;
import org.coresponse.intake.IncidentClosed;
import org.coresponse.intake.OpenIncident;
import org.coresponse.intake.OpenIncidents;
import org.coresponse.rings.Bell;
import org.coresponse.rings.Desk;
import org.coresponse.rings.NewRing;
import org.coresponse.rings.RingKind;
import org.coresponse.security.CurrentActor;

/**
 * Who is rung, for what, in the transaction of what it rings for; and when that is over. Each move
 * of a response silences what rang about it.
 */
@ApplicationScoped
class Alarms {
  /** What moves by itself is told to the whole floor. */
  private static final Set<MoveReason> BY_ITSELF =
      Set.of(
          MoveReason.SIGNED_OUT,
          MoveReason.CONNECTION_LOST,
          MoveReason.COVERED,
          MoveReason.OFF_DUTY,
          MoveReason.RIGHT_ENDED);

  @Inject Bell bell;
  @Inject OpenIncidents incidents;
  @Inject CurrentActor actor;

  /** An offer rings at the desk, or at the one it is made to, until it is over. */
  void offered(OpenIncident incident, Response offer, String clinician) {
    taken(incident.id()); // what came back is offered again
    var occasion = "offered " + offer.id();
    var ring =
        clinician == null
            ? NewRing.at(Desk.DIVERSION, RingKind.OFFER, incident.id(), offer.id(), occasion)
            : NewRing.at(clinician, RingKind.OFFER, incident.id(), offer.id(), occasion);
    bell.ring(ring.until(offer.custody().dueAt()));
  }

  /** A crew is on its way, so nobody asks for one any more. */
  void sent(long incidentId) {
    bell.overOfIncident(incidentId, RingKind.CREW_WANTED, RingKind.ESCALATED);
    taken(incidentId);
  }

  /** Somebody has the incident now, so it rings no longer for want of them. */
  void taken(long incidentId) {
    bell.overOfIncident(
        incidentId,
        RingKind.LATE,
        RingKind.MOVED_ON,
        RingKind.OFFER_RETURNED,
        RingKind.OFFER_EXPIRED);
  }

  void taken(@Observes CustodyMoved moved) {
    if (moved.after().owner().isPerson()) {
      taken(moved.incidentId());
    }
  }

  /** A response came to another status, and its incident to whoever has it now. */
  void moved(OpenIncident incident, Response response, MoveReason why) {
    bell.over(response.id());
    switch (response.status()) {
      case RETURNED -> atOwner(RingKind.OFFER_RETURNED, incident, response);
      case EXPIRED -> atOwner(RingKind.OFFER_EXPIRED, incident, response);
      case ESCALATED -> {
        atDesk(Desk.DISPATCH, RingKind.ESCALATED, incident, response);
        atDesk(Desk.SUPERVISION, RingKind.ESCALATED, incident, response);
      }
      case HANDED_BACK, CANCELLED -> {
        atOwner(RingKind.MOVED_ON, incident, response);
        if (BY_ITSELF.contains(why)) {
          atDesk(Desk.DIVERSION, RingKind.MOVED_ON, incident, response);
          atDesk(Desk.SUPERVISION, RingKind.MOVED_ON, incident, response);
        }
      }
      default -> {
        // nobody is waited for
      }
    }
  }

  /** A clinician asks for a crew; asking again while it rings is the same occasion. */
  void crewWanted(OpenIncident incident, Response response) {
    atDesk(Desk.DISPATCH, RingKind.CREW_WANTED, incident, response);
  }

  /** A clinician is asked about a colleague's call. */
  void consulted(OpenIncident incident, Response response, String subject) {
    if (subject != null) {
      bell.ring(
          NewRing.at(
              subject,
              RingKind.CONSULT,
              incident.id(),
              response.id(),
              "consulted " + response.id()));
    }
  }

  /** A response's deadline passed while it went on. */
  void overdue(OpenIncident incident, Response response, Custody before) {
    var callback = before.due() == DeadlineKind.CALLBACK;
    var kind = kind(before.due());
    var occasion = "overdue " + response.id() + " " + before.dueAt();
    if (response.custody().subject() != null) {
      bell.ring(
          NewRing.at(response.custody().subject(), kind, incident.id(), response.id(), occasion));
    }
    if (callback) {
      bell.ring(NewRing.at(Desk.DIVERSION, kind, incident.id(), response.id(), occasion));
      bell.ring(
          NewRing.at(Desk.CLINICAL_SUPERVISION, kind, incident.id(), response.id(), occasion));
    }
    bell.ring(NewRing.at(Desk.SUPERVISION, kind, incident.id(), response.id(), occasion));
  }

  private static RingKind kind(DeadlineKind passed) {
    return switch (passed) {
      case CALLBACK -> RingKind.CALLBACK_OVERDUE;
      case TRANSFER -> RingKind.TRANSFER_FAILED;
      default -> RingKind.LATE;
    };
  }

  /** An incident came to a queue because whoever had it is gone. */
  void movedOn(OpenIncident incident, MoveReason why) {
    var occasion = "moved " + incident.id() + " " + incident.custody().since();
    bell.ring(NewRing.at(Desk.DISPATCH, RingKind.MOVED_ON, incident.id(), null, occasion));
    if (BY_ITSELF.contains(why)) {
      bell.ring(NewRing.at(Desk.SUPERVISION, RingKind.MOVED_ON, incident.id(), null, occasion));
    }
  }

  /** An incident's own deadline passed: whoever has it is rung, and the supervisors. */
  void late(@Observes DeadlinePassed passed) {
    if (passed.responseId() != null) {
      return;
    }
    var incident = incidents.hold(passed.incidentId());
    bell.overOfIncident(incident.id(), RingKind.LATE); // one of them rings at a time
    var occasion = "late " + incident.id() + " " + passed.passedAt();
    ring(incident.custody().owner(), RingKind.LATE, incident, null, occasion);
    bell.ring(NewRing.at(Desk.SUPERVISION, RingKind.LATE, incident.id(), null, occasion));
  }

  void over(@Observes IncidentClosed closed) {
    bell.overOfIncident(closed.incidentId());
  }

  void over(@Observes IncidentCancelled cancelled) {
    bell.overOfIncident(cancelled.incidentId());
  }

  /** Rings at whoever has the incident now, unless it is they who do this. */
  private void atOwner(RingKind kind, OpenIncident incident, Response response) {
    var owner = incidents.hold(incident.id()).custody().owner();
    if (!owner.is(actor.get().subject())) {
      ring(owner, kind, incident, response.id(), kind + " " + response.id());
    }
  }

  private void atDesk(Desk desk, RingKind kind, OpenIncident incident, Response response) {
    bell.ring(NewRing.at(desk, kind, incident.id(), response.id(), kind + " " + response.id()));
  }

  private void ring(
      Owner owner, RingKind kind, OpenIncident incident, Long response, String occasion) {
    if (!owner.isPerson()) {
      bell.ring(NewRing.at(desk(owner.queue()), kind, incident.id(), response, occasion));
    } else if (owner.subject() != null) {
      bell.ring(NewRing.at(owner.subject(), kind, incident.id(), response, occasion));
    }
  }

  private static Desk desk(Queue queue) {
    return switch (queue) {
      case DISPATCH -> Desk.DISPATCH;
      case DIVERSION -> Desk.DIVERSION;
      case SUPERVISION -> Desk.SUPERVISION;
    };
  }
}
