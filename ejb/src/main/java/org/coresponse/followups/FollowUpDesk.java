package org.coresponse.followups;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.coresponse.dispatch.NotYourResponseException;
import org.coresponse.intake.CallNumber;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Actor;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Where follow-ups are worked: care navigators take them from their desk, clinicians have those
 * they want to make themselves.
 */
@Stateless
@RolesAllowed({Roles.CARE_NAVIGATOR, Roles.DIVERSION_CLINICIAN})
public class FollowUpDesk {
  /** Whoever had a follow-up within this time may be handed another one. */
  static final Duration RECENT = Duration.ofDays(30);

  @Inject FollowUpBook book;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * The outcome of asking for something that may be there already.
   *
   * @param created false when it was
   */
  public record Kept(long id, boolean created) {}

  /**
   * The clinician who answered will call again before the day is over, and fires {@link
   * FollowUpOpened}. Where the desk has a follow-up of that response, it is theirs from now on;
   * where they have it themselves or it has ended, nothing is done.
   *
   * @throws NotFoundException when there is no such response
   * @throws NotYourResponseException when another clinician answered
   * @throws NotByPhoneException when it was not by phone, or is not completed
   * @throws FollowUpTakenException when somebody else has its follow-up
   */
  @RolesAllowed(Roles.DIVERSION_CLINICIAN)
  public Kept sameDay(long responseId) {
    var by = actor.get();
    var response = book.holdResponse(responseId);
    if (!by.subject().equals(response.clinician())) {
      throw new NotYourResponseException();
    }
    if (!response.byPhoneAndDone()) {
      throw new NotByPhoneException();
    }
    var now = clock.now();
    var due = FollowUpRule.endOfDay(now, clock.zone());
    var known = book.ofResponse(responseId);
    if (known.isPresent()) {
      var one = known.get();
      if (!one.ended() && !one.isOf(by.subject())) {
        requireAtDesk(one);
        var row = handed(one, Navigator.of(by), false, null, by);
        one.claim(Navigator.of(by), due);
        fire(one, null, by.name(), row);
      }
      return new Kept(one.id(), false);
    }
    var opened = new FollowUp(response, null, due, Navigator.of(by), now);
    opened.claim(Navigator.of(by), due);
    book.keep(opened);
    events.fire(new FollowUpOpened(new CallNumber(response.incident()), opened.id(), null, due));
    return new Kept(opened.id(), true);
  }

  /**
   * Takes a follow-up from the desk and fires {@link FollowUpGiven}; whoever has it already changes
   * nothing.
   *
   * @throws NotFoundException when there is none
   * @throws FollowUpEndedException when it has ended
   * @throws FollowUpTakenException when somebody else has it
   */
  @RolesAllowed(Roles.CARE_NAVIGATOR)
  public void take(long id) {
    var by = actor.get();
    var one = book.hold(id);
    one.requireOpen();
    if (one.isOf(by.subject())) {
      return;
    }
    requireAtDesk(one);
    var row = handed(one, Navigator.of(by), true, null, by);
    one.give(Navigator.of(by));
    fire(one, null, by.name(), row);
  }

  /** Care navigators who can be handed a follow-up, without the asker, by name. */
  public List<Navigator> colleagues() {
    var self = actor.get().subject();
    return book.navigators(clock.now().minus(RECENT)).stream()
        .filter(one -> !one.subject().equals(self))
        .toList();
  }

  /**
   * Gives a follow-up to a care navigator, or back to the desk, and fires {@link FollowUpGiven}. A
   * clinical supervisor puts anybody's back to the desk, so that none waits for somebody who is not
   * there. Given where it is, nothing is done.
   *
   * @throws NotFoundException when there is none within reach
   * @throws FollowUpEndedException when it has ended
   * @throws NotYourFollowUpException when somebody else has it, or nobody yet
   * @throws InvalidFieldException when there is no word, or no such navigator
   */
  @RolesAllowed({Roles.CARE_NAVIGATOR, Roles.DIVERSION_CLINICIAN, Roles.CLINICAL_SUPERVISOR})
  public void hand(@NotNull @Valid HandFollowUp command) {
    var by = actor.get();
    var one = book.hold(command.followUp());
    one.requireOpen();
    if (command.to() == null && one.atDesk() || command.to() != null && one.isOf(command.to())) {
      return;
    }
    if (!(by.has(Roles.CLINICAL_SUPERVISOR) && command.to() == null)) {
      requireOwner(one, by);
    }
    if (command.word() == null || command.word().length() < HandFollowUp.SHORTEST_WORD) {
      throw new InvalidFieldException("word", "invalid.followUp.word");
    }
    var to =
        command.to() == null
            ? null
            : colleagues().stream()
                .filter(colleague -> colleague.subject().equals(command.to()))
                .findFirst()
                .orElseThrow(() -> new InvalidFieldException("to", "invalid.followUp.colleague"));
    var from = one.ownerName();
    var row = handed(one, to, to != null, command.word(), by);
    one.give(to);
    fire(one, from, to == null ? null : to.name(), row);
  }

  /**
   * Keeps an attempt and fires {@link FollowUpTried}; a result that leaves nothing to try ends the
   * follow-up. The same client's id again is the attempt that stands.
   *
   * @throws NotFoundException when there is none
   * @throws FollowUpEndedException when it has ended
   * @throws NotYourFollowUpException when somebody else has it, or nobody yet
   */
  public Kept attempt(@NotNull @Valid NoteAttempt command) {
    var by = actor.get();
    var one = book.hold(command.followUp());
    requireOwner(one, by);
    var known = book.attempt(command.followUp(), command.clientId());
    if (known.isPresent()) {
      return new Kept(known.get(), false);
    }
    var now = clock.now();
    one.tried(command.result(), by, now);
    var attempt = new FollowUpAttempt(command, by, now);
    book.keep(attempt);
    events.fire(
        new FollowUpTried(
            book.incidentOf(one), one.id(), attempt.id(), command.means(), command.result()));
    return new Kept(attempt.id(), true);
  }

  /**
   * Ends a follow-up without a further attempt and fires {@link FollowUpClosed}; closed so already,
   * nothing is done.
   *
   * @throws NotFoundException when there is none
   * @throws FollowUpEndedException when it has ended otherwise
   * @throws NotYourFollowUpException when somebody else has it, or nobody yet
   * @throws TooFewAttemptsException when nobody was reached and too little was tried
   * @throws InvalidFieldException when it says reached, which an attempt says, or gives no word of
   *     how it is known that the person declined, is in hospital, in jail or dead
   */
  public void close(@NotNull @Valid CloseFollowUp command) {
    var by = actor.get();
    var one = book.hold(command.followUp());
    requireOwner(one, by);
    if (one.ended() && one.result() == command.result()) {
      return;
    }
    one.requireOpen();
    if (command.result() == FollowUpResult.REACHED) {
      throw new InvalidFieldException("result", "invalid.followUp.reached");
    }
    if (command.result().ends()) {
      if (command.remark() == null) {
        throw new InvalidFieldException("remark", "invalid.followUp.how");
      }
    } else {
      requireEnough(one);
    }
    one.end(command.result(), command.remark(), by, clock.now());
    events.fire(new FollowUpClosed(book.incidentOf(one), one.id(), command.result()));
  }

  private void requireEnough(FollowUp one) {
    var tries =
        book.attempts(List.of(one.id())).stream()
            .map(row -> new FollowUpRule.Tried(row.at(), row.means()))
            .toList();
    var effort = FollowUpRule.effort(tries, clock.zone());
    if (!effort.enough()) {
      throw new TooFewAttemptsException(effort.attempts(), effort.days(), effort.means());
    }
  }

  private static void requireAtDesk(FollowUp one) {
    if (!one.atDesk()) {
      throw new FollowUpTakenException(one.ownerName());
    }
  }

  private static void requireOwner(FollowUp one, Actor by) {
    if (!one.isOf(by.subject())) {
      throw new NotYourFollowUpException();
    }
  }

  private long handed(FollowUp one, Navigator to, boolean navigator, String word, Actor by) {
    var row = new FollowUpHandOver(one, to, navigator, word, by, clock.now());
    book.keep(row);
    return row.id();
  }

  private void fire(FollowUp one, String from, String to, long handOver) {
    events.fire(new FollowUpGiven(book.incidentOf(one), one.id(), from, to, handOver));
  }
}
