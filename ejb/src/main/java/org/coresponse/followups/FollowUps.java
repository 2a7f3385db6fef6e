package org.coresponse.followups;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.coresponse.intake.CallNumber;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Roles;

/** Where the record of a response asks that somebody be followed up, in its own transaction. */
@Stateless
@RolesAllowed({
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.CLINICAL_SUPERVISOR,
  Roles.SHIFT_SUPERVISOR,
  Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FollowUps {
  @Inject FollowUpBook book;
  @Inject Event<DomainEvent> events;

  /**
   * Opens a follow-up of the care navigation desk and fires {@link FollowUpOpened}. Where the
   * response has one already, as when the clinician wanted to call again on the same day, that one
   * takes the level and is due no later. Takes the incident, then the response.
   *
   * @return its id
   * @throws NotFoundException when there is no such response
   */
  public long open(@NotNull @Valid OpenFollowUp command) {
    var response = book.holdResponse(command.responseId());
    var due = FollowUpRule.due(command.level(), command.at());
    var known = book.ofResponse(command.responseId());
    if (known.isPresent()) {
      if (!known.get().ended()) {
        known.get().assess(command.level(), due);
      }
      return known.get().id();
    }
    var by = new Navigator(command.clinician(), command.clinicianName());
    var opened = book.keep(new FollowUp(response, command.level(), due, by, command.at()));
    events.fire(
        new FollowUpOpened(new CallNumber(response.incident()), opened.id(), command.level(), due));
    return opened.id();
  }
}
