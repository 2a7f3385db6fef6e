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
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.Week;

/**
 * Named sets of shifts of a cycle of weeks, and their laying out over the plan: an agency its own
 * with its own people, the city every one. A shift that was laid out before is left as it is now,
 * so the same laying out does its work once.
 */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
public class ShiftTemplates {
  @PersistenceContext EntityManager em;
  @Inject Workforce workforce;
  @Inject Layouts layouts;
  @Inject WeekCopies copies;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Those within reach, by name. */
  public List<TemplateRow> all() {
    return em.createQuery(
            "select t.id, t.name, a.code, t.weeks,"
                + " (select coalesce(sum(s.howMany), 0) from TemplateShift s where s.templateId = t.id)"
                + " from ShiftTemplate t left join Agency a on a.id = t.agencyId"
                + " where (:agency is null or a.code = :agency) order by t.name, t.id",
            TemplateRow.class)
        .setParameter("agency", access().agency())
        .getResultList();
  }

  /**
   * The shifts of one, in the order of the cycle.
   *
   * @throws NotFoundException when there is no such template within reach
   */
  public List<TemplateShiftRow> shiftsOf(long template) {
    return shifts(find(template)).map(TemplateShift::row).toList();
  }

  /** Begins a template of the actor's agency, or of the city, and fires {@link TemplateChanged}. */
  public long add(@NotNull @Valid AddTemplate command) {
    var template =
        new ShiftTemplate(
            ownAgency(), command.name().strip(), command.weeks(), actor.get(), clock.now());
    em.persist(template);
    events.fire(new TemplateChanged(template.id()));
    return template.id();
  }

  /**
   * Adds a shift to a template and fires {@link TemplateChanged}.
   *
   * @throws OfficersPlannedByCityException when an agency adds one of officers
   * @throws NotOfThisRoleException when it is somebody's who does not work in its role
   * @throws NotFoundException when there is no such template or person within reach
   * @throws InvalidFieldException when the cycle has no such week
   */
  public TemplateShiftRow addShift(@NotNull @Valid AddToTemplate command) {
    boolean ofOfficers = command.role() == WorkRole.CIT_OFFICER;
    if (ofOfficers && !access().equals(RowAccess.EVERY)) {
      throw new OfficersPlannedByCityException();
    }
    if (command.worker() != null && command.worker().isClinician() == ofOfficers) {
      throw new NotOfThisRoleException();
    }
    var template = find(command.template());
    if (command.week() > template.weeks()) {
      throw new InvalidFieldException("week", "invalid.templateWeek");
    }
    var shift =
        new TemplateShift(
            template, command, command.worker() == null ? null : agencyOf(command.worker()));
    em.persist(shift);
    events.fire(new TemplateChanged(template.id()));
    return shift.row();
  }

  /** Takes a shift out of a template and fires {@link TemplateChanged}; once more does nothing. */
  public void removeShift(long template, long shift) {
    var found = find(template);
    shifts(found)
        .filter(one -> one.row().id() == shift)
        .findFirst()
        .ifPresent(
            one -> {
              em.remove(one);
              events.fire(new TemplateChanged(template));
            });
  }

  /** Ends a template and fires {@link TemplateChanged}; what was laid out of it stays planned. */
  public void remove(long template) {
    var found = find(template);
    shifts(found).forEach(em::remove);
    em.flush();
    em.remove(found);
    events.fire(new TemplateChanged(template));
  }

  /**
   * Lays a template out over some weeks of the plan and fires {@link ShiftsLaidOut}. What would
   * break a rule is left open and listed.
   *
   * @throws NotFoundException when there is no such template within reach
   */
  public LaidOut layOut(@NotNull @Valid LayOut command) {
    var template = find(command.template());
    em.lock(template, LockModeType.PESSIMISTIC_WRITE); // whoever lays it out second finds it done
    var shifts = shifts(template).toList();
    var wanted =
        Stream.iterate(0, week -> week + 1)
            .limit(command.weeks())
            .flatMap(week -> wanted(template, shifts, command, week))
            .toList();
    var done = layouts.layOut(wanted, access());
    events.fire(new ShiftsLaidOut(template.id(), done.added()));
    return done;
  }

  private Stream<WantedShift> wanted(
      ShiftTemplate template, List<TemplateShift> shifts, LayOut command, int week) {
    var cycle = (command.firstWeek() - 1 + week) % template.weeks() + 1;
    var monday = Week.of(command.from()).monday().plusWeeks(week);
    return shifts.stream()
        .filter(shift -> shift.isOf(cycle))
        .flatMap(shift -> shift.in(monday, clock.zone()));
  }

  /**
   * Plans a week like another, as that is planned now, and fires {@link ShiftsLaidOut}: own people
   * and open shifts. What would break a rule is left open and listed.
   */
  public LaidOut copy(@NotNull @Valid CopyWeek command) {
    var done = layouts.layOut(copies.wanted(command, access()), access());
    events.fire(new ShiftsLaidOut(null, done.added()));
    return done;
  }

  private Stream<TemplateShift> shifts(ShiftTemplate template) {
    return em
        .createQuery(
            "select s from TemplateShift s where s.templateId = :template"
                + " order by s.week, s.weekday, s.starts, s.id",
            TemplateShift.class)
        .setParameter("template", template.id())
        .getResultList()
        .stream();
  }

  private ShiftTemplate find(long id) {
    return em.createQuery(
            "select t from ShiftTemplate t left join Agency a on a.id = t.agencyId"
                + " where t.id = :id and (:agency is null or a.code = :agency)",
            ShiftTemplate.class)
        .setParameter("id", id)
        .setParameter("agency", access().agency())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("shift-template", id));
  }

  private Long agencyOf(Worker worker) {
    return workforce.of(List.of(worker), access()).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("worker", worker.id()))
        .agencyId();
  }

  private Long ownAgency() {
    return access().agency() == null
        ? null
        : em.createQuery("select a.id from Agency a where a.code = :code", Long.class)
            .setParameter("code", access().agency())
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("agency", access().agency()));
  }

  private RowAccess access() {
    return actor.get().rowAccess();
  }
}
