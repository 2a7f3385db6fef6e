package org.coresponse.swaps;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.roster.ChangeCause;
import org.coresponse.roster.PublishedShifts;
import org.coresponse.roster.RosterPerson;
import org.coresponse.roster.RuleBrokenException;
import org.coresponse.roster.RuleWarnedException;
import org.coresponse.roster.ShiftGoneException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.Breach;

/**
 * Where swaps are approved: agencies those of their own people, the city everybody's. Another
 * agency's swap is not found.
 */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
public class SwapDesk {
  @Inject PublishedShifts shifts;
  @Inject Swaps swaps;
  @Inject SwapRules rules;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Those within reach that wait, the oldest first. */
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR})
  public List<SwapRow> waiting() {
    return swaps.waiting(access());
  }

  /**
   * Approves: the shift is the other's at once, both are told, and {@link SwapApproved} is fired;
   * done already, nothing is done.
   *
   * @throws NotFoundException when there is none within reach
   * @throws OwnSwapException when whoever approves is part of it
   * @throws SwapSettledException when nobody has accepted it, or it is refused or withdrawn
   * @throws ShiftGoneException when a shift is no longer whose it was, or at another time
   * @throws RuleBrokenException when a hard rule would be broken by now
   * @throws RuleWarnedException when one that warns would be, and whoever accepted gave no reason
   */
  public void approve(long id) {
    var swap = swaps.hold(id, access());
    if (swap.state() == SwapState.DONE) {
      return;
    }
    swap.approve(actor.get(), clock.now());
    rules.holdAll(swap);
    var shift = rules.hold(swap.shiftId(), swap.from(), clock.now());
    var given =
        swap.returnShiftId() == null
            ? null
            : rules.hold(swap.returnShiftId(), swap.to(), clock.now());
    if (!swap.isOf(shift, given)) {
      throw new ShiftGoneException();
    }
    var taker = shifts.hold(swap.to(), RowAccess.EVERY);
    var giver = given == null ? null : shifts.hold(swap.from(), RowAccess.EVERY);
    var ofTaker = kept(taker, shifts.broken(taker, shift, given), swap.reason());
    var ofGiver =
        giver == null
            ? List.<Breach>of()
            : kept(giver, shifts.broken(giver, given, shift), swap.reason());
    shifts.pass(shift.id(), taker, ChangeCause.SWAP, ofTaker, swap.reason());
    if (giver != null) {
      shifts.pass(given.id(), giver, ChangeCause.SWAP, ofGiver, swap.reason());
    }
    events.fire(new SwapApproved(id));
  }

  private static List<Breach> kept(RosterPerson person, List<Breach> broken, String reason) {
    broken.stream()
        .filter(Breach::hard)
        .findFirst()
        .ifPresent(
            breach -> {
              throw new RuleBrokenException(person.name(), breach);
            });
    if (!broken.isEmpty() && reason == null) {
      throw new RuleWarnedException(person.name(), broken.get(0));
    }
    return broken;
  }

  /**
   * Refuses, and fires {@link SwapRefused}; refused already, nothing is done.
   *
   * @throws NotFoundException when there is none within reach
   * @throws OwnSwapException when whoever refuses is part of it
   * @throws SwapSettledException when nobody has accepted it, or it is done or withdrawn
   */
  public void refuse(@NotNull @Valid RefuseSwap command) {
    var swap = swaps.hold(command.swap(), access());
    if (swap.state() != SwapState.REFUSED) {
      swap.refuse(command.why().strip(), actor.get(), clock.now());
      events.fire(new SwapRefused(command.swap()));
    }
  }

  private RowAccess access() {
    return actor.get().rowAccess();
  }
}
