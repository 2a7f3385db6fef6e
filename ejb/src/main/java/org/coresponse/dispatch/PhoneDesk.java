package org.coresponse.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.clinicians.Standing;
import org.coresponse.clinicians.WorkRegister;
import org.coresponse.custody.Custody;
import org.coresponse.custody.CustodyLog;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.MoveReason;
import org.coresponse.custody.Moved;
import org.coresponse.custody.Owner;
import org.coresponse.custody.WaitAlarms;
import org.coresponse.custody.Waiting;
import org.coresponse.intake.OpenIncident;
import org.coresponse.intake.OpenIncidents;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.programme.ProgrammeParts;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Calls at the clinicians' desk in the 911 center: offered and accepted, pulled out of the queue,
 * joined, called back, escalated, consulted about, taken over.
 *
 * <p>Each act holds the incident first, so of two at once one comes second and is told what the
 * first did. The same act twice is done once.
 */
@Stateless
@RolesAllowed(Roles.DIVERSION_CLINICIAN)
public class PhoneDesk {
  /** A call-back further away is a follow-up. */
  public static final Duration LATEST_CALLBACK = Duration.ofHours(24);

  private static final Set<ResponseStatus> OVER =
      Set.of(ResponseStatus.RETURNED, ResponseStatus.EXPIRED);

  @PersistenceContext EntityManager em;
  @Inject OpenIncidents incidents;
  @Inject WorkRegister register;
  @Inject Responses responses;
  @Inject ResponseMoves moves;
  @Inject CrewsNow crews;
  @Inject ProgrammeParts programme;
  @Inject WaitAlarms waits;
  @Inject Alarms alarms;
  @Inject CustodyLog log;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Offers a caller to the desk, and fires {@link CallOffered}. Whoever offers has the incident
   * until a clinician accepts. Offering again while the offer stands changes nothing.
   *
   * @return the offer
   * @throws CallHeldException when a clinician has the call, or somebody else offers it
   * @throws org.coresponse.programme.PartOffException when the city has no diversion today
   * @throws ClinicianNotAvailableException when the one it is offered to cannot take it
   */
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
  public ResponseRow offer(@NotNull @Valid OfferCall command) {
    var incident = incidents.hold(command.incident());
    var by = actor.get();
    for (var running : responses.running(incident.id())) {
      if (running.status() == ResponseStatus.OFFERED
          && running.giver() != null
          && running.giver().is(by.subject())) {
        return row(incident, running);
      }
      if (running.mode().byPhone()) {
        throw held(incident, running);
      }
    }
    return row(incident, offered(incident, command.clinician(), MoveReason.OFFERED, null));
  }

  /**
   * Accepts an offer, and fires {@link ResponseMoved}. The incident is the clinician's then, unless
   * others are on their way.
   *
   * @throws NotFoundException when there is no such offer
   * @throws OfferTakenException when another clinician was first
   * @throws OfferOverException when it was returned, withdrawn or its time has passed
   * @throws NotYourResponseException when it is offered to another clinician
   * @throws ClinicianNotAvailableException when they may not, are off shift or have another call
   */
  public ResponseRow accept(long response) {
    var held = hold(response, true);
    var offer = held.response();
    var who = held.who();
    var number = held.incident().number().value();
    if (OVER.contains(offer.status())) {
      throw new OfferOverException(number);
    }
    if (offer.status() != ResponseStatus.OFFERED) {
      if (offer.clinicianId() == who.clinicianId()) {
        return row(held.incident(), offer);
      }
      throw new OfferTakenException(number, register.hold(offer.clinicianId()).name());
    }
    if (offer.clinicianId() != null && offer.clinicianId() != who.clinicianId()) {
      throw new NotYourResponseException();
    }
    if (offer.custody().isOver(clock.now())) {
      throw new OfferOverException(number);
    }
    moves.accept(held.incident(), offer, who, right(who, offer.mode(), offer));
    return row(held.incident(), offer);
  }

  /**
   * Gives an offer back to whoever made it, who is rung. Returning it again changes nothing.
   *
   * @throws OfferTakenException when a clinician has accepted it
   * @throws NotYourResponseException when it is offered to another clinician
   */
  public ResponseRow giveBack(@NotNull @Valid ReturnOffer command) {
    var held = hold(command.response(), true);
    var offer = held.response();
    if (OVER.contains(offer.status())) {
      return row(held.incident(), offer);
    }
    if (offer.status() != ResponseStatus.OFFERED) {
      throw new OfferTakenException(
          held.incident().number().value(), register.hold(offer.clinicianId()).name());
    }
    if (offer.clinicianId() != null && offer.clinicianId() != held.who().clinicianId()) {
      throw new NotYourResponseException();
    }
    moves.move(
        held.incident(),
        offer,
        offer.clinicianId() == null ? null : held.who(),
        ResponseStatus.RETURNED,
        command.reason(),
        MoveReason.RETURNED);
    return row(held.incident(), offer);
  }

  /**
   * Takes a waiting call to call back, or goes on the line beside those on their way, and fires
   * {@link CallTaken}. Taking what one has changes nothing.
   *
   * @throws CallHeldException when another clinician has it, or it is being offered
   * @throws ClinicianNotAvailableException when they may not, are off shift or have another call
   */
  public ResponseRow take(@NotNull @Valid TakeCall command) {
    if (command.way() != ResponseWay.PULLED && command.way() != ResponseWay.JOINED) {
      throw new InvalidFieldException("way", "invalid.code");
    }
    var incident = incidents.hold(command.incident());
    var who = register.hold(self().clinicianId());
    for (var running : responses.running(incident.id())) {
      if (running.clinicianId() != null && running.clinicianId() == who.clinicianId()) {
        return row(incident, running);
      }
      if (running.mode().byPhone()) {
        throw held(incident, running);
      }
    }
    var joins = command.way() == ResponseWay.JOINED;
    var mode = joins ? ResponseMode.CCD_PHONE : ResponseMode.CCD_CALLBACK;
    return row(
        incident,
        taken(incident, who, mode, command.way(), joins ? MoveReason.JOINED : MoveReason.PULLED));
  }

  /**
   * Promises to call back; the clinician may answer others until then. The same time again changes
   * nothing.
   *
   * @throws NotInHandException when the call is not in their hand
   * @throws InvalidFieldException when the time has passed or is more than a day away
   */
  public ResponseRow callBackLater(@NotNull @Valid CallBackLater command) {
    var held = hold(command.response(), false);
    var response = held.response();
    var now = clock.now();
    if (!command.at().isAfter(now) || command.at().isAfter(now.plus(LATEST_CALLBACK))) {
      throw new InvalidFieldException("at", "invalid.callbackAt");
    }
    var before = response.custody();
    var promised = response.status() == ResponseStatus.CALLBACK_DUE;
    if (!promised) {
      moves.move(
          held.incident(),
          response,
          held.who(),
          ResponseStatus.CALLBACK_DUE,
          null,
          MoveReason.CALLBACK_SET);
    } else if (!command.at().equals(response.custody().dueAt())) {
      var hands = response.custody();
      log.keep(
          new Moved(
              held.incident().id(), response.id(), hands, hands, MoveReason.CALLBACK_SET, null));
    }
    response.dueBy(DeadlineKind.CALLBACK, command.at());
    if (promised && !before.equals(response.custody())) {
      log.keep(
          new Moved(
              held.incident().id(),
              response.id(),
              before,
              response.custody(),
              MoveReason.CALLBACK_SET,
              null));
    }
    incidents.awaitReview(held.incident().id(), command.at().plus(Waiting.REVIEW));
    return row(held.incident(), response);
  }

  /**
   * Calls back now: it is the call in hand. Doing it again changes nothing.
   *
   * @throws NotInHandException when it is not theirs to call back any more
   * @throws ClinicianNotAvailableException when they may not, are off shift or have another call
   */
  public ResponseRow callBackNow(long response) {
    var held = hold(response, false);
    var known = held.response();
    if (known.status() == ResponseStatus.CALLBACK_DUE) {
      right(held.who(), known.mode(), null);
      moves.move(
          held.incident(),
          known,
          held.who(),
          ResponseStatus.ACCEPTED,
          null,
          MoveReason.CALLED_BACK);
    }
    return row(held.incident(), known);
  }

  /**
   * Lets police or EMS go: the response ends, the incident is dispatch's and rings there. Where the
   * clinician stays on the line a response that joined begins.
   *
   * @return the response that ended
   * @throws NotInHandException when the call is not in their hand
   */
  public ResponseRow escalate(@NotNull @Valid EscalateCall command) {
    var held = hold(command.response(), false);
    var incident = held.incident();
    var response = held.response();
    moves.move(
        incident,
        response,
        held.who(),
        ResponseStatus.ESCALATED,
        command.to() + ": " + command.reason(),
        MoveReason.ESCALATED);
    if (command.staysOn()) {
      taken(incident, held.who(), ResponseMode.CCD_PHONE, ResponseWay.JOINED, MoveReason.JOINED);
    }
    incidents.awaitAnswer(incident.id(), clock.now().plus(Waiting.ESCALATED));
    return row(incident, response);
  }

  /**
   * Asks dispatch for a crew while the call stays in hand, and fires {@link CrewWanted}.
   *
   * @throws NotInHandException when the call is not in their hand
   */
  public void askForCrew(@NotNull @Valid AskForCrew command) {
    var held = hold(command.response(), false);
    var incident = held.incident();
    var hands = held.response().custody();
    log.keep(
        new Moved(
            incident.id(),
            held.response().id(),
            hands,
            hands,
            MoveReason.CREW_WANTED,
            command.reason()));
    alarms.crewWanted(incident, held.response());
    events.fire(
        new CrewWanted(
            incident.id(),
            incident.number(),
            List.of(
                FieldChange.of("response", null, held.response().id()),
                FieldChange.withheld("reason", "custody_move:" + held.response().id()))));
  }

  /**
   * Asks another clinician, who sees the clinical part of the call from then on, until it ends; and
   * fires {@link Consulted}. Asking the same one again changes nothing.
   *
   * @throws NotInHandException when the call is not in their hand
   * @throws NotFoundException when there is no such clinician
   */
  public void consult(@NotNull @Valid Consult command) {
    var held = hold(command.response(), false);
    var incident = held.incident();
    var asked = register.hold(command.clinician());
    if (asked.clinicianId() == held.who().clinicianId()) {
      throw new InvalidFieldException("clinician", "invalid.consultSelf");
    }
    if (!crews.may(asked, ResponseMode.CCD_PHONE)) {
      throw new ClinicianNotAvailableException(
          asked, crews.of(asked, ResponseMode.CCD_PHONE, null));
    }
    if (responses.wasConsulted(held.response().id(), asked.clinicianId())) {
      return;
    }
    em.persist(
        new Consultation(
            held.response().id(), asked.clinicianId(), command.word(), actor.get(), clock.now()));
    var hands = held.response().custody();
    log.keep(
        new Moved(
            incident.id(), held.response().id(), hands, hands, MoveReason.CONSULTED, asked.name()));
    alarms.consulted(incident, held.response(), asked.subject());
    events.fire(
        new Consulted(
            incident.id(),
            incident.number(),
            List.of(
                FieldChange.of("response", null, held.response().id()),
                FieldChange.of("clinician", null, asked.name()))));
  }

  /**
   * Takes a call out of a clinician's hand and offers it to another one or to the desk.
   *
   * @return the offer
   * @throws NotInHandException when it has ended
   * @throws ClinicianNotAvailableException when the one it goes to cannot take it
   */
  @RolesAllowed({Roles.SHIFT_SUPERVISOR, Roles.CLINICAL_SUPERVISOR})
  public ResponseRow reassign(@NotNull @Valid ReassignCall command) {
    var held = holdAny(command.response());
    putDown(held, command.reason(), MoveReason.REASSIGNED);
    return row(
        held.incident(),
        offered(held.incident(), command.clinician(), MoveReason.REASSIGNED, command.reason()));
  }

  /**
   * Takes a call out of a clinician's hand into one's own: a clinical supervisor who may answer
   * calls has it as a clinician, a supervisor of the floor has the incident.
   *
   * @return the response that ended
   * @throws NotInHandException when it has ended
   * @throws ClinicianNotAvailableException when a clinical supervisor may not answer calls
   */
  @RolesAllowed({Roles.SHIFT_SUPERVISOR, Roles.CLINICAL_SUPERVISOR})
  public ResponseRow takeOver(@NotNull @Valid TakeOverCall command) {
    var held = holdAny(command.response());
    var by = actor.get();
    putDown(held, command.reason(), MoveReason.TAKEN_OVER);
    incidents.give(
        held.incident().id(),
        Owner.person(by.subject(), by.name()),
        MoveReason.TAKEN_OVER,
        command.reason());
    if (by.has(Roles.CLINICAL_SUPERVISOR)) {
      taken(
          held.incident(),
          register.hold(self().clinicianId()),
          held.response().mode(),
          ResponseWay.PULLED,
          MoveReason.TAKEN_OVER);
    }
    return row(held.incident(), held.response());
  }

  private void putDown(Held held, String reason, MoveReason why) {
    var running = held.response();
    if (running.status().ended()) {
      throw new NotInHandException(held.incident().number().value());
    }
    moves.move(held.incident(), running, held.who(), running.status().calledOff(), reason, why);
  }

  private Response offered(OpenIncident incident, Long clinician, MoveReason why, String word) {
    programme.requireOn(ProgrammePart.DIVERSION);
    var by = actor.get();
    var now = clock.now();
    var giver = Owner.person(by.subject(), by.name());
    var custody =
        Custody.of(
            giver, now, DeadlineKind.OFFER, now.plus(waits.acceptWithin(incident.priority())));
    Response offer;
    Standing who = null;
    if (clinician == null) {
      offer = Response.offered(incident.id(), ResponseMode.CCD_PHONE, by, custody);
    } else {
      who = register.hold(clinician);
      var kept = right(who, ResponseMode.CCD_PHONE, null);
      offer = Response.assigned(incident.id(), ResponseMode.CCD_PHONE, who, kept, by, custody);
    }
    moves.begin(incident, offer, giver, why, word);
    alarms.offered(incident, offer, who == null ? null : who.subject());
    events.fire(
        new CallOffered(
            incident.id(),
            incident.number(),
            List.of(
                FieldChange.of("response", null, offer.id()),
                FieldChange.of("until", null, custody.dueAt()))));
    return offer;
  }

  private Response taken(
      OpenIncident incident, Standing who, ResponseMode mode, ResponseWay way, MoveReason why) {
    programme.requireOn(ProgrammePart.DIVERSION);
    var now = clock.now();
    var response =
        Response.taken(
            incident.id(),
            mode,
            way,
            who,
            right(who, mode, null),
            actor.get(),
            ResponseMoves.inHand(who, now, DeadlineKind.REVIEW, now.plus(Waiting.REVIEW)));
    var joins = way == ResponseWay.JOINED;
    moves.begin(incident, response, joins ? null : response.custody().owner(), why, null);
    events.fire(
        new CallTaken(
            incident.id(),
            incident.number(),
            List.of(
                FieldChange.of("response", null, response.id()),
                FieldChange.of("way", null, way),
                FieldChange.of("clinician", null, who.name()))));
    return response;
  }

  /** What is kept of why they may answer now; a named offer is not what makes them busy. */
  private String right(Standing who, ResponseMode mode, Response offer) {
    var busyWith =
        responses
            .runningOf(who.clinicianId())
            .filter(other -> offer == null || !other.id().equals(offer.id()))
            .map(other -> responses.numberOf(other.incidentId()))
            .orElse(null);
    var availability = crews.of(who, mode, busyWith);
    if (!availability.free()) {
      throw new ClinicianNotAvailableException(who, availability);
    }
    return availability.asKept(clock.now());
  }

  private CallHeldException held(OpenIncident incident, Response running) {
    var owner = running.custody().owner();
    return new CallHeldException(
        incident.number().value(), owner.isPerson() ? owner.name() : owner.queue().name());
  }

  /** The response and all around it, held; {@code offer} where it may not be anybody's yet. */
  private Held hold(long id, boolean offer) {
    var self = self();
    var known = find(id);
    var incident = incidents.hold(known.incidentId());
    var who = register.hold(self.clinicianId());
    em.refresh(known, LockModeType.PESSIMISTIC_WRITE);
    if (!offer) {
      if (known.clinicianId() == null || known.clinicianId() != who.clinicianId()) {
        throw new NotYourResponseException();
      }
      if (known.status().ended() || known.status() == ResponseStatus.OFFERED) {
        throw new NotInHandException(incident.number().value());
      }
    }
    return new Held(incident, known, who);
  }

  private Held holdAny(long id) {
    var known = find(id);
    var incident = incidents.hold(known.incidentId());
    var who = known.clinicianId() == null ? null : register.hold(known.clinicianId());
    em.refresh(known, LockModeType.PESSIMISTIC_WRITE);
    return new Held(incident, known, who);
  }

  private Response find(long id) {
    var known = em.find(Response.class, id);
    if (known == null || !known.mode().byPhone()) {
      throw new NotFoundException("response", id);
    }
    return known;
  }

  private Standing self() {
    return register.bySubject(actor.get().subject()).orElseThrow(NotRegisteredException::new);
  }

  private ResponseRow row(OpenIncident incident, Response response) {
    em.flush(); // so that the version handed back is the one stored
    var who =
        response.clinicianId() == null
            ? null
            : register.named(List.of(response.clinicianId())).get(0).name();
    return response.row(incident.number().value(), who, false);
  }

  private record Held(OpenIncident incident, Response response, Standing who) {}
}
