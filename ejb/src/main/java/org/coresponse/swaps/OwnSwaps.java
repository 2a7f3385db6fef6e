package org.coresponse.swaps;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.coresponse.ownroster.OwnRules;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.roster.PublishedRow;
import org.coresponse.roster.PublishedShifts;
import org.coresponse.roster.RosterPerson;
import org.coresponse.roster.ShiftGoneException;
import org.coresponse.roster.Worker;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;

/** Where people offer shifts of theirs, and take those that are offered to them. */
@Stateless
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.POLICE_OFFICER})
public class OwnSwaps {
  /** What is settled stays in sight for so long. */
  private static final Duration SHOWN = Duration.ofDays(14);

  private static final Duration AHEAD = Duration.ofDays(92);

  @Inject PublishedShifts shifts;
  @Inject Swaps swaps;
  @Inject SwapRules rules;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Those that the asker offered or took, the latest first. */
  public List<SwapRow> mine() {
    return swaps.of(require().worker(), clock.now().minus(SHOWN));
  }

  /** Shifts that are offered to the asker and whose role they are cleared for, with the rules. */
  public List<SwapOffer> offered() {
    var self = require();
    var now = clock.now();
    var rows =
        swaps.offeredTo(self.worker(), self.agencyId()).stream()
            .filter(row -> row.shift() != null && row.shift().startsAt().isAfter(now))
            .filter(row -> self.clearedFor().contains(row.shift().role()))
            .toList();
    var broken = shifts.broken(self, rows.stream().map(SwapRow::shift).toList());
    return rows.stream().map(row -> new SwapOffer(row, broken.get(row.shift().id()))).toList();
  }

  /** Shifts of the asker that they could offer or give: published and to come, in order. */
  public List<PublishedRow> ahead() {
    var now = clock.now();
    return shifts.of(require().worker(), now, now.plus(AHEAD)).stream()
        .filter(row -> row.startsAt().isAfter(now) && !row.beingPlanned())
        .toList();
  }

  /** Colleagues of the asker who are cleared for a role that they are cleared for, by name. */
  public List<Colleague> colleagues() {
    var self = require();
    var access = self.agency() == null ? RowAccess.EVERY : new RowAccess(self.agency());
    return shifts.clearedFor(self.clearedFor(), access).stream()
        .filter(one -> one.worker().kind() == self.worker().kind())
        .filter(one -> !one.worker().equals(self.worker()))
        .map(one -> new Colleague(one.worker(), one.name()))
        .distinct()
        .sorted(Comparator.comparing(Colleague::name))
        .toList();
  }

  /**
   * Offers a shift and fires {@link SwapOffered}.
   *
   * @throws NotFoundException when it is not theirs, or there is no such colleague
   * @throws ShiftGoneException when it has begun, or the planners are changing it
   * @throws OfferedAlreadyException when it is offered already
   */
  public SwapRow offer(@NotNull @Valid OfferSwap command) {
    var self = require();
    var shift = shifts.hold(command.shift());
    if (!self.worker().equals(shift.worker())) {
      throw new NotFoundException("shift", command.shift());
    }
    rules.hold(command.shift(), self.worker(), clock.now());
    if (command.to() != null
        && colleagues().stream().noneMatch(one -> one.worker().equals(command.to()))) {
      throw new NotFoundException("worker", command.to().id());
    }
    if (swaps.offered(shift.id())) {
      throw new OfferedAlreadyException();
    }
    var swap = new Swap(shift, command.to(), command.inExchange(), actor.get(), clock.now());
    swaps.keep(swap);
    events.fire(new SwapOffered(swap.id()));
    return swaps.row(swap);
  }

  /**
   * Takes a shift that is offered, for as long as nobody has approved it, and fires {@link
   * SwapAccepted}; taken by the asker already, nothing is done.
   *
   * @throws NotFoundException when it is not offered to them
   * @throws SwapSettledException when somebody else was faster, or it is withdrawn
   * @throws ShiftGoneException when a shift is no longer whose it was
   * @throws ReturnShiftException when a shift in return is wanted and none that suits is named
   * @throws OwnRuleBrokenException when a hard rule would be broken
   * @throws OwnReasonNeededException when one that warns would be, and no reason is given
   */
  public SwapRow accept(@NotNull @Valid AcceptSwap command) {
    var asking = require();
    var swap = swaps.hold(command.swap(), RowAccess.EVERY);
    if (!isOffered(swap, asking)) {
      throw new NotFoundException("swap", command.swap());
    }
    if (swap.state() == SwapState.ACCEPTED && asking.worker().equals(swap.to())) {
      return swaps.row(swap);
    }
    if (swap.state() != SwapState.OFFERED) {
      throw new SwapSettledException(swap.state());
    }
    var shift = rules.hold(swap.shiftId(), swap.from(), clock.now());
    if (!swap.isOf(shift, null)) {
      throw new ShiftGoneException();
    }
    var given = given(swap, shift, asking.worker(), command.inReturn());
    var self = shifts.hold(asking.worker(), RowAccess.EVERY);
    var broken = new ArrayList<>(shifts.broken(self, shift, given));
    if (given != null) {
      broken.addAll(shifts.broken(giver(swap), given, shift));
    }
    OwnRules.require(broken, command.reason());
    swap.accept(self.worker(), given, command.reason(), actor.get(), clock.now());
    events.fire(new SwapAccepted(swap.id()));
    return swaps.row(swap);
  }

  private PublishedRow given(Swap swap, PublishedRow shift, Worker theirs, Long inReturn) {
    if (swap.inExchange() != (inReturn != null)) {
      throw new ReturnShiftException();
    }
    if (inReturn == null) {
      return null;
    }
    var given = rules.hold(inReturn, theirs, clock.now());
    if (given.role() != shift.role() || given.startsAt().equals(shift.startsAt())) {
      throw new ReturnShiftException();
    }
    return given;
  }

  private RosterPerson giver(Swap swap) {
    return shifts.people(List.of(swap.from()), RowAccess.EVERY).get(0);
  }

  private static boolean isOffered(Swap swap, RosterPerson to) {
    return Objects.equals(swap.agencyId(), to.agencyId())
        && swap.from().kind() == to.worker().kind()
        && !swap.from().equals(to.worker())
        && (!swap.named() || to.worker().equals(swap.to()));
  }

  /**
   * Whoever offered it keeps their shift, fires {@link SwapWithdrawn}; whoever accepted it would
   * rather not, fires {@link SwapReopened}. Withdrawn already, nothing is done.
   *
   * @throws NotFoundException when it is neither
   * @throws SwapSettledException when it is decided
   */
  public SwapRow withdraw(long id) {
    var self = require().worker();
    var swap = swaps.hold(id, RowAccess.EVERY);
    if (self.equals(swap.from())) {
      if (swap.state() != SwapState.WITHDRAWN) {
        swap.withdraw(clock.now());
        events.fire(new SwapWithdrawn(id));
      }
    } else if (self.equals(swap.to()) && swap.state() != SwapState.OFFERED) {
      swap.reopen();
      events.fire(new SwapReopened(id));
    } else {
      throw new NotFoundException("swap", id);
    }
    return swaps.row(swap);
  }

  private RosterPerson require() {
    return shifts.self().orElseThrow(() -> new NotFoundException("roster", "own"));
  }
}
