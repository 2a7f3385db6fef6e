package org.coresponse.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.Breach;
import org.coresponse.shiftrules.PersonPlan;
import org.coresponse.shiftrules.PlanCheck;

/**
 * Where shifts are planned: agencies plan their own people and open shifts, the city everybody's
 * and the officers'. Nothing here is told to anybody before it is published. Another agency's shift
 * is not found, by any way.
 */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.SYSTEM})
public class Planner {
  @PersistenceContext EntityManager em;
  @Inject Workforce workforce;
  @Inject PersonPlans plans;
  @Inject AgencyWeeks agencies;
  @Inject Candidates candidates;
  @Inject RuleBook rules;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Plans a shift and fires {@link ShiftDrafted}; the same request once more is the same shift.
   *
   * @throws OfficersPlannedByCityException when an agency plans a shift of officers
   * @throws NotFoundException when there is no such person within reach, or another agency gave a
   *     request this name
   * @throws RuleBrokenException when a hard rule would be broken that was not before
   * @throws RuleWarnedException when one that warns would be, and no reason is given
   */
  public PlanRow add(@NotNull @Valid AddShift command) {
    if (!RosteredRoles.of(access()).contains(command.role())) {
      throw new OfficersPlannedByCityException();
    }
    var known = requested(command.request());
    if (known.isPresent()) {
      return find(known.get().id()).row();
    }
    var shift =
        new Shift(
            command.role(),
            command.kind(),
            Slot.open(command.startsAt(), command.endsAt()),
            command.request());
    em.persist(shift);
    if (command.worker() != null) {
      fill(shift, null, command.worker(), command.reason());
    }
    return drafted(shift);
  }

  /**
   * Gives a shift to somebody, opens or moves it, and fires {@link ShiftDrafted}; one that is so
   * already is left alone.
   *
   * @throws NotFoundException when there is no such shift or person within reach
   * @throws StaleDataException when it was changed since its version was read
   * @throws ShiftTakenOutException when it is not to be any more
   * @throws RuleBrokenException when a hard rule would be broken that was not before
   * @throws RuleWarnedException when one that warns would be, and no reason is given
   */
  public PlanRow change(@NotNull @Valid ChangeShift command) {
    var shift = held(command.shift());
    var wanted =
        new SlotRow(
            command.worker(),
            command.worker() == null ? null : agencyOf(command.worker()),
            command.startsAt(),
            command.endsAt());
    if (wanted.equals(shift.planned().row())) {
      return shift.row();
    }
    StaleDataException.requireCurrent(command.version(), shift.version());
    var before = shift.planned();
    shift.move(command.startsAt(), command.endsAt());
    if (command.worker() == null) {
      shift.open();
    } else {
      fill(shift, before, command.worker(), command.reason());
    }
    return drafted(shift);
  }

  /** Takes a shift out of the plan and fires {@link ShiftDrafted}; once more changes nothing. */
  public void takeOut(long id) {
    var shift = held(id);
    if (shift.takenOut()) {
      return;
    }
    shift.takeOut();
    if (shift.neverPublished()) {
      em.remove(shift);
    }
    events.fire(new ShiftDrafted(id));
  }

  /**
   * Plans a shift as it was published last, and fires {@link ShiftDrafted}; one that was never
   * published is taken out.
   */
  public void revert(long id) {
    var shift = held(id);
    if (!shift.changed()) {
      return;
    }
    if (shift.neverPublished()) {
      em.remove(shift);
    } else {
      shift.revert();
    }
    events.fire(new ShiftDrafted(id));
  }

  /**
   * Who could fill a shift: everyone within reach who is cleared for its role, with what it would
   * break to give it to them. Those come first whom nothing keeps from it, and of these who works
   * least that week.
   *
   * @throws NotFoundException when there is no such shift within reach
   * @throws ShiftTakenOutException when it is not to be any more
   */
  public List<Candidate> candidates(long id) {
    return candidates.of(find(id), access());
  }

  private Optional<Shift> requested(String request) {
    return em.createQuery("select s from Shift s where s.request = :request", Shift.class)
        .setParameter("request", request)
        .getResultStream()
        .findFirst();
  }

  private Long agencyOf(Worker worker) {
    return workforce.of(List.of(worker), access()).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("worker", worker.id()))
        .agencyId();
  }

  /** Whoever comes second to the same person waits, and finds their hour filled. */
  private void fill(Shift shift, Slot before, Worker worker, String reason) {
    if (worker.isClinician() == (shift.role() == WorkRole.CIT_OFFICER)) {
      throw new NotOfThisRoleException();
    }
    var person = workforce.hold(worker, access());
    var broken = new ArrayList<>(broken(shift, person));
    if (person.agencyId() != null) {
      broken.addAll(agencies.brokenBy(shift, person.agencyId(), before));
    }
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
    shift.give(worker, person.agencyId());
    em.flush();
    for (var breach : broken) {
      em.persist(
          new RuleOverride(
              shift, person.agencyId(), breach, reason.strip(), actor.get(), clock.now()));
    }
  }

  private List<Breach> broken(Shift shift, RosterPerson person) {
    var slot = shift.planned();
    PersonPlan before =
        plans.of(List.of(person), slot.startsAt(), slot.endsAt()).get(person.worker());
    return PlanCheck.brokenBy(
        before.without(shift.id()), before.with(shift.asPlanned()), rules.rules(), clock.zone());
  }

  private PlanRow drafted(Shift shift) {
    em.flush(); // so that the version handed back is the one stored
    events.fire(new ShiftDrafted(shift.id()));
    return shift.row();
  }

  private Shift held(long id) {
    var shift = find(id);
    em.refresh(shift, LockModeType.PESSIMISTIC_WRITE);
    return shift;
  }

  /** An agency reaches its own people's shifts and those that nobody fills. */
  private Shift find(long id) {
    return em.createQuery(
            "select s from Shift s left join Agency a on a.id = coalesce(s.planned.agencyId,"
                + " s.published.agencyId) where s.id = :id"
                + " and (:agency is null or a.code = :agency or s.planned.clinicianId is null"
                + " and s.planned.officerId is null and s.role <> :officers)",
            Shift.class)
        .setParameter("id", id)
        .setParameter("agency", access().agency())
        .setParameter("officers", WorkRole.CIT_OFFICER)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("shift", id));
  }

  private RowAccess access() {
    return actor.get().rowAccess();
  }
}
