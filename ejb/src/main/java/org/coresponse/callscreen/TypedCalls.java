package org.coresponse.callscreen;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.intake.CallIntake;
import org.coresponse.intake.Receipt;
import org.coresponse.intake.ReceiveCall;
import org.coresponse.platform.FieldsMissingException;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.security.Roles;

/**
 * Where calls come in that are typed on the call screen: what the city asks of its call-takers
 * holds, then {@link CallIntake} takes them in.
 */
@Stateless
@RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TypedCalls {
  @Inject CallScreen screen;
  @Inject CodeLists codes;
  @Inject CallIntake intake;

  /**
   * Takes a call in that was typed, as {@link CallIntake#receive} does.
   *
   * @throws FieldsMissingException when fields are empty that the city requires of such a call
   * @throws InvalidFieldException when its nature can no longer be chosen, or as intake says
   */
  public Receipt receive(@NotNull @Valid ReceiveCall call) {
    if (codes.isClosed(CodeList.NATURE, call.nature())) {
      throw new InvalidFieldException("nature", "invalid.code");
    }
    var missing = screen.rules().missing(call);
    if (!missing.isEmpty()) {
      throw new FieldsMissingException(missing.stream().map(ScreenField::path).toList());
    }
    return intake.receive(call);
  }
}
