package org.coresponse.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coresponse.clinicians.Rostered;
import org.coresponse.credentials.WorkRole;
import org.coresponse.officers.RosteredOfficers;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Actor;
import org.coresponse.security.RowAccess;

/** Everybody a roster is made of, out of the registers they are in: clinicians, then officers. */
@ApplicationScoped
class Workforce {
  @Inject Rostered clinicians;
  @Inject RosteredOfficers officers;

  /** Everyone within reach who is cleared for one of the roles, each kind by name. */
  List<RosterPerson> clearedFor(Collection<WorkRole> roles, RowAccess access) {
    var riding =
        roles.contains(WorkRole.CIT_OFFICER)
            ? officers.cleared(access).stream().map(RosterPerson::of)
            : Stream.<RosterPerson>empty();
    return Stream.concat(
            clinicians.clearedFor(roles, access).stream().map(RosterPerson::of), riding)
        .toList();
  }

  /** Those within reach of some workers, each kind by name. */
  List<RosterPerson> of(Collection<Worker> workers, RowAccess access) {
    return Stream.concat(
            clinicians.of(Worker.ids(workers, Worker.Kind.CLINICIAN), access).stream()
                .map(RosterPerson::of),
            officers.of(Worker.ids(workers, Worker.Kind.OFFICER), access).stream()
                .map(RosterPerson::of))
        .toList();
  }

  /** Whoever signs in with that account, if they are in a register. */
  Optional<RosterPerson> self(Actor actor) {
    return clinicians
        .bySubject(actor.subject())
        .map(RosterPerson::of)
        .or(() -> officers.bySubject(actor.subject()).map(RosterPerson::of));
  }

  /**
   * Somebody whose row is held until the transaction ends.
   *
   * @throws NotFoundException when there is none within reach
   */
  RosterPerson hold(Worker worker, RowAccess access) {
    return worker.isClinician()
        ? RosterPerson.of(clinicians.hold(worker.id(), access))
        : RosterPerson.of(officers.hold(worker.id(), access));
  }
}
