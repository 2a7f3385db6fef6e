package org.coresponse.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Where parts of the programme are switched on and off. Everyone signed in may read it. */
@Stateless
@PermitAll
public class PartDesk {
  @PersistenceContext EntityManager em;
  @Inject ProgrammeParts parts;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Each part as it stands today, with everything that was stated about it. */
  public List<PartRow> all() {
    var stated = parts.stated();
    var days = new PartDays(stated);
    var newestFirst = new ArrayList<>(stated);
    Collections.reverse(newestFirst);
    var today = clock.dayOf(clock.now());
    return Stream.of(ProgrammePart.values())
        .map(
            part ->
                new PartRow(
                    part,
                    days.on(part, today),
                    days.changeAfter(part, today),
                    newestFirst.stream().filter(one -> one.part() == part).toList()))
        .toList();
  }

  /**
   * Has a part on, or off, from a day on; fires {@link ProgrammePartSwitched}. The same statement
   * again changes nothing.
   *
   * @throws InvalidFieldException when the day is over
   */
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  public void switchPart(@NotNull @Valid SwitchPart given) {
    var now = clock.now();
    if (given.from().isBefore(clock.dayOf(now))) {
      throw new InvalidFieldException("from", "invalid.day.early");
    }
    var days = parts.days();
    if (days.says(given)) {
      return;
    }
    em.persist(new PartSwitch(given, actor.get(), now));
    em.flush(); // so that whoever listens reads it
    events.fire(
        new ProgrammePartSwitched(
            given.part(), given.from(), days.on(given.part(), given.from()), given.on()));
  }
}
