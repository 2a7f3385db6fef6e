package org.coresponse.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.coresponse.clinicians.Rostered;
import org.coresponse.officers.RosteredOfficers;
import org.coresponse.roster.Worker;
import org.coresponse.security.Actor;
import org.coresponse.security.RowAccess;

/** Those who come to work, out of the registers they are in. */
@ApplicationScoped
class DutyPeople {
  @Inject Rostered clinicians;
  @Inject RosteredOfficers officers;

  /** Whoever signs in with that account, if they are in a register. */
  Optional<DutyPerson> self(Actor actor) {
    return clinicians
        .bySubject(actor.subject())
        .map(DutyPerson::of)
        .or(() -> officers.bySubject(actor.subject()).map(DutyPerson::of));
  }

  /** Somebody whose row is held until the transaction ends. */
  DutyPerson hold(Worker worker) {
    return worker.isClinician()
        ? DutyPerson.of(clinicians.hold(worker.id(), RowAccess.EVERY))
        : DutyPerson.of(officers.hold(worker.id(), RowAccess.EVERY));
  }
}
