package org.coresponse.premises;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.coresponse.platform.Causes;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Roles;

/** Warns of places and numbers, and takes warnings back. */
@Stateless
@RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CautionDesk {
  /** How far ahead the end of a flag may lie, in months: nobody is warned of for good. */
  public static final int LONGEST_MONTHS = 12;

  @Inject CautionEntry entry;

  /**
   * Adds a flag and fires {@link CautionAdded}; the same client's id of the same author again is
   * the flag that stands, also when both come at once.
   *
   * @throws InvalidFieldException when it is about both or neither of number and address, the
   *     number cannot be one, the kind cannot be chosen today, the start lies ahead or too far
   *     back, or the end is not after now or lies too far ahead
   */
  public AddedCaution add(@NotNull @Valid AddCaution command) {
    try {
      return entry.add(command);
    } catch (EJBException e) {
      if (Causes.of(e).brokenConstraint().filter("uq_caution_flag_client"::equals).isPresent()) {
        return entry.added(command); // another transaction added it meanwhile
      }
      throw e;
    }
  }

  /**
   * Ends a flag early and fires {@link CautionEnded}; the same person with the same reason again
   * changes nothing.
   *
   * @throws NotFoundException when there is no such flag
   * @throws CautionEndedException when it has ended already
   */
  public void end(@NotNull @Valid EndCaution command) {
    entry.end(command);
  }
}
