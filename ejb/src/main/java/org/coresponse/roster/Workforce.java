package org.coresponse.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coresponse.clinicians.Rostered;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Actor;
import org.coresponse.security.RowAccess;

/** Everybody a roster is made of, out of the registers they are in. */
@ApplicationScoped
class Workforce {
  /** Roles that clinicians are rostered in. */
  static final Set<WorkRole> CLINICIANS = Set.of(WorkRole.DIVERSION, WorkRole.CO_RESPONSE);

  @Inject Rostered clinicians;

  /** Everyone within reach who is cleared for one of the roles, by name. */
  List<RosterPerson> clearedFor(Collection<WorkRole> roles, RowAccess access) {
    return clinicians.clearedFor(roles, access).stream().map(RosterPerson::of).toList();
  }

  /** Those within reach of some workers, by name. */
  List<RosterPerson> of(Collection<Worker> workers, RowAccess access) {
    return clinicians
        .of(workers.stream().filter(Worker::isClinician).map(Worker::id).toList(), access)
        .stream()
        .map(RosterPerson::of)
        .toList();
  }

  /** Whoever signs in with that account, if they are in a register. */
  Optional<RosterPerson> self(Actor actor) {
    return clinicians.bySubject(actor.subject()).map(RosterPerson::of);
  }

  /**
   * Somebody whose row is held until the transaction ends.
   *
   * @throws NotFoundException when there is none within reach
   */
  RosterPerson hold(Worker worker, RowAccess access) {
    return RosterPerson.of(clinicians.hold(worker.id(), access));
  }
}
