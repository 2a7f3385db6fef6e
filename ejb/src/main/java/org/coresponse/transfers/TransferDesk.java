package org.coresponse.transfers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.dispatch.NotInHandException;
import org.coresponse.dispatch.NotYourResponseException;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.dispatch.RunningResponses;
import org.coresponse.intake.IncidentClosedException;
import org.coresponse.intake.OpenIncidents;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.PhoneNumbers;
import org.coresponse.platform.Settings;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Where callers are transferred to 988 centers, and those who came from there are recorded. Each
 * act holds the incident first, then clinician and response, then the transfer.
 */
@Stateless
@RolesAllowed(Roles.DIVERSION_CLINICIAN)
public class TransferDesk {
  /** How long a center is let ring. */
  public static final Duration RINGS = Duration.ofSeconds(60);

  @Inject TransferBook book;
  @Inject RunningResponses responses;
  @Inject OpenIncidents incidents;
  @Inject CodeLists codes;
  @Inject Settings settings;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * The outcome of beginning a transfer.
   *
   * @param created false when it had begun before
   */
  public record Begun(TransferRow transfer, boolean created) {}

  /**
   * Rings at a 988 center for the caller whom the clinician has on the line, and fires {@link
   * TransferBegun}. The response is due in {@link #RINGS}. The same client's id again is the
   * transfer that stands.
   *
   * @throws NotFoundException when there is no such response
   * @throws NotYourResponseException when it is another clinician's
   * @throws NotInHandException when it has ended, or nobody is on the line
   * @throws SomebodySentException while somebody answers the incident in the field
   * @throws TransferRunningException while another transfer of it runs
   * @throws InvalidFieldException when the caller did not consent, or a code may not be chosen
   */
  public Begun to988(@NotNull @Valid TransferTo988 command) {
    var held = responses.hold(command.response());
    var by = actor.get();
    var given = command.given();
    var known = book.known(by.subject(), given.clientId());
    if (known.isPresent()) {
      return new Begun(row(known.get()), false);
    }
    if (held.status() != ResponseStatus.ACCEPTED) {
      throw new NotInHandException(held.incident().value());
    }
    if (held.others()) {
      throw new SomebodySentException();
    }
    if (book.runningOf(held.id()).isPresent()) {
      throw new TransferRunningException();
    }
    if (given.consent() != Consent.GIVEN) {
      throw new InvalidFieldException("consent", "invalid.transfer.consent");
    }
    requireCodes(given);
    var now = clock.now();
    var begun =
        book.keep(
            LineTransfer.to988(
                held.incidentId(), held.id(), given, callback(given, held.incidentId()), by, now));
    responses.awaitTransfer(held.id(), now.plus(RINGS));
    events.fire(
        new TransferBegun(
            held.incidentId(), held.incident(), begun.id(), Direction.TO_988, given.center()));
    return new Begun(row(begun), true);
  }

  /**
   * Records that a 988 center brought a call, and fires {@link TransferBegun}. The same client's id
   * again is the transfer that stands.
   *
   * @throws NotFoundException when there is no such call
   * @throws IncidentClosedException when its incident is not open
   * @throws InvalidFieldException when a code may not be chosen, or it rang in the future
   */
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
  public Begun from988(@NotNull @Valid RecordFrom988 command) {
    var call = incidents.holdCall(command.call());
    var by = actor.get();
    var given = command.given();
    var known = book.known(by.subject(), given.clientId());
    if (known.isPresent()) {
      return new Begun(row(known.get()), false);
    }
    requireCodes(given);
    var now = clock.now();
    var rang = command.rangAt() == null ? now : command.rangAt();
    if (rang.isAfter(now)) {
      throw new InvalidFieldException("rangAt", "invalid.transfer.future");
    }
    var incident = call.incident();
    var begun =
        book.keep(
            LineTransfer.from988(
                incident.id(),
                call.id(),
                given,
                command.warm(),
                callback(given, incident.id()),
                by,
                rang,
                now));
    events.fire(
        new TransferBegun(
            incident.id(), incident.number(), begun.id(), Direction.FROM_988, given.center()));
    return new Begun(row(begun), true);
  }

  /**
   * The center answers: three are on the line. Fires {@link TransferMoved}; answered already,
   * nothing is done.
   *
   * @throws NotFoundException when there is no such transfer
   * @throws NotYourResponseException when it is another clinician's
   * @throws TransferOverException when it was refused, not answered in time, or has ended
   */
  public TransferRow answered(long id) {
    return move(id, TransferState.ANSWERED);
  }

  /**
   * The center does not take the caller, who stays with the clinician. Fires {@link TransferMoved};
   * refused already, nothing is done.
   *
   * @throws NotFoundException when there is no such transfer
   * @throws NotYourResponseException when it is another clinician's
   * @throws TransferOverException when it was answered, not answered in time, or has ended
   */
  public TransferRow refused(long id) {
    return move(id, TransferState.REFUSED);
  }

  /**
   * The caller is with the other side now; one that still rings is taken back. Fires {@link
   * TransferMoved}; ended already, nothing is done. Of a call that came from a center the floor
   * says so.
   *
   * @throws NotFoundException when there is no such transfer
   * @throws NotYourResponseException when it is another clinician's
   * @throws TransferOverException when it was refused, or not answered in time
   */
  @RolesAllowed({
    Roles.DIVERSION_CLINICIAN,
    Roles.CALL_TAKER,
    Roles.DISPATCHER,
    Roles.SHIFT_SUPERVISOR
  })
  public TransferRow ended(long id) {
    return move(id, TransferState.ENDED);
  }

  /**
   * One center told the other what came of it. Fires {@link TransferResultTold}; told already,
   * nothing is done.
   *
   * @throws NotFoundException when there is no such transfer
   * @throws TransferOverException while it rings, or when nobody took the caller
   */
  @RolesAllowed({
    Roles.DIVERSION_CLINICIAN,
    Roles.CALL_TAKER,
    Roles.DISPATCHER,
    Roles.SHIFT_SUPERVISOR
  })
  public TransferRow resultTold(long id) {
    var one = book.find(id);
    book.hold(one);
    if (one.state() != TransferState.ANSWERED && one.state() != TransferState.ENDED) {
      throw new TransferOverException(one.state());
    }
    if (!one.resultTold()) {
      one.told(clock.now());
      events.fire(new TransferResultTold(one.incidentId(), book.incidentOf(one), one.id()));
    }
    return row(one);
  }

  private TransferRow move(long id, TransferState next) {
    var one = book.find(id);
    if (one.direction() == Direction.TO_988) {
      if (!actor.get().has(Roles.DIVERSION_CLINICIAN)) {
        throw new NotYourResponseException();
      }
      if (one.state() != next) {
        moveHeld(one, next);
      }
    } else {
      book.hold(one);
      if (actor.get().has(Roles.DIVERSION_CLINICIAN)) {
        throw new NotYourResponseException();
      }
      change(one, next);
    }
    return row(one);
  }

  private void moveHeld(LineTransfer one, TransferState next) {
    if (one.state().over()) {
      throw new TransferOverException(one.state());
    }
    var held = responses.hold(one.responseId());
    book.hold(one);
    change(one, next);
    responses.awaitReview(held.id());
  }

  private void change(LineTransfer one, TransferState next) {
    var before = one.state();
    if (before != next) {
      one.become(next, clock.now());
      events.fire(
          new TransferMoved(one.incidentId(), book.incidentOf(one), one.id(), before, next));
    }
  }

  private void requireCodes(TransferGiven given) {
    if (!codes.mayChoose(CodeList.CRISIS_CENTER, given.center())) {
      throw new InvalidFieldException("center", "invalid.code");
    }
    if (!codes.mayChoose(CodeList.TRANSFER_REASON, given.cause())) {
      throw new InvalidFieldException("cause", "invalid.code");
    }
  }

  private String callback(TransferGiven given, long incident) {
    return given.callback() == null
        ? book.callbackOf(incident)
        : PhoneNumbers.required("callback", given.callback(), settings.cityRegion());
  }

  private TransferRow row(LineTransfer one) {
    return book.row(one.id(), settings.cityRegion());
  }
}
