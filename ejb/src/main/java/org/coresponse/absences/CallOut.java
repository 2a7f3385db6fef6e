package org.coresponse.absences;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.roster.PublishedRow;
import org.coresponse.roster.PublishedShifts;
import org.coresponse.roster.RosterPerson;
import org.coresponse.roster.RosteredRoles;
import org.coresponse.roster.Worker;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Who can be called for a shift that nobody fills: agencies see their own people. */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
public class CallOut {
  private static final Duration AHEAD = Duration.ofDays(14);

  @PersistenceContext EntityManager em;
  @Inject PublishedShifts shifts;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Open shifts of the next two weeks, in order. */
  public List<PublishedRow> open() {
    var now = clock.now();
    var roles = RosteredRoles.of(actor.get().rowAccess());
    return shifts.open(roles, now, now.plus(AHEAD));
  }

  /**
   * Everyone within reach who is cleared for an open shift's role, those first who may take it.
   * Fires {@link CallOutRead}.
   *
   * @throws NotFoundException when there is no such open shift
   */
  public List<CallOutRow> list(long shift) {
    var open =
        shifts.named(List.of(shift)).stream()
            .filter(PublishedRow::open)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("shift", shift));
    var people = shifts.clearedFor(List.of(open.role()), actor.get().rowAccess());
    var broken = shifts.broken(people, List.of(open));
    var phones = phones(people.stream().map(RosterPerson::worker).toList());
    events.fire(new CallOutRead(shift));
    return people.stream()
        .map(
            person ->
                new CallOutRow(
                    person.worker(),
                    person.name(),
                    person.agency(),
                    phones.get(person.worker()),
                    broken.get(person.worker()).get(shift)))
        .sorted(Comparator.comparing(row -> !row.may()))
        .toList();
  }

  private Map<Worker, String> phones(List<Worker> workers) {
    var found = new HashMap<Worker, String>();
    em.createQuery("select c.id, c.phone from Clinician c where c.id in :ids", Phone.class)
        .setParameter("ids", Worker.ids(workers, Worker.Kind.CLINICIAN))
        .getResultStream()
        .forEach(one -> found.put(Worker.clinician(one.id()), one.phone()));
    em.createQuery("select o.id, o.phone from Officer o where o.id in :ids", Phone.class)
        .setParameter("ids", Worker.ids(workers, Worker.Kind.OFFICER))
        .getResultStream()
        .forEach(one -> found.put(Worker.officer(one.id()), one.phone()));
    return found;
  }

  record Phone(Long id, String phone) {}
}
