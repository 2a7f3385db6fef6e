package org.coresponse.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.coresponse.platform.Causes;
import org.coresponse.security.Roles;

/**
 * Where calls come in. Sending the same call again, also at the same moment from several places,
 * takes it in once.
 *
 * <p>Not itself a transaction: the one that does the work may have to be looked at after it was
 * rolled back ({@link CallEntry}).
 */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.CAD_SYSTEM,
  Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallIntake {
  /** Before this no city had a programme: an earlier time is a slip of the sender. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  /** How far a sender's clock or zone may be ahead and still be believed. */
  private static final Duration AHEAD = Duration.ofDays(1);

  @Inject CallEntry entry;
  @Inject EventJoin join;

  /** Whether a time may be right that a sender gives. */
  public static boolean believable(Instant given, Instant now) {
    return !given.isBefore(EARLIEST) && !given.isAfter(now.plus(AHEAD));
  }

  /**
   * Takes a call in, opens its incident and fires {@link CallReceived}; or finds it, if its source
   * and external id were taken in before, and changes nothing.
   *
   * <p>Once it is taken in it joins the event that its sender named ({@link EventJoin}). Where that
   * is not possible it stands alone, with {@link CallWarning#NOT_JOINED}.
   *
   * @throws org.coresponse.platform.InvalidFieldException when the telephone number cannot be one,
   *     or the call was received before the year 2000 or more than a day from now
   */
  public Receipt receive(@NotNull @Valid ReceiveCall call) {
    var receipt = taken(call);
    return call.sameEventAs() == null
            || join.join(receipt.number(), new CallNumber(call.sameEventAs()))
        ? receipt
        : receipt.with(CallWarning.NOT_JOINED);
  }

  private Receipt taken(ReceiveCall call) {
    try {
      return entry.enter(call);
    } catch (EJBException e) {
      if (Causes.of(e).brokenConstraint().filter("uq_crisis_call_source"::equals).isPresent()) {
        return entry.entered(call); // another transaction entered it under a number of another day
      }
      throw e;
    }
  }
}
