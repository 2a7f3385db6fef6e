package org.coresponse.filters;

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
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.search.CallFilter;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Keeps filters of the list of calls, each person their own. */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.POLICE_OFFICER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.PROGRAM_MANAGER,
  Roles.AUDITOR
})
public class SavedFilters {
  /** How many filters one person may keep. */
  public static final int MOST = 20;

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** One's own, by name. */
  public List<SavedFilterRow> own() {
    return em.createQuery(
            "select f from SavedFilter f where f.owner = :owner order by f.name, f.id",
            SavedFilter.class)
        .setParameter("owner", subject())
        .getResultStream()
        .map(SavedFilter::row)
        .toList();
  }

  /**
   * Keeps a filter and fires {@link FilterSaved}.
   *
   * @throws InvalidFieldException when it says who called, from where, or what was told, or one of
   *     one's own has this name
   * @throws TooManyFiltersException when one keeps {@link #MOST} already
   */
  public SavedFilterRow save(@NotNull @Valid SaveFilter command) {
    requireNothingOfAPerson(command.filter());
    requireFree(command.name(), null);
    if (own().size() >= MOST) {
      throw new TooManyFiltersException(MOST);
    }
    var filter = new SavedFilter(subject(), command.name(), command.filter(), clock.now());
    em.persist(filter);
    events.fire(new FilterSaved(filter.id()));
    return filter.row();
  }

  /**
   * Calls a filter by another name and fires {@link FilterRenamed}.
   *
   * @throws NotFoundException when one has no such filter
   * @throws InvalidFieldException when another of one's own has this name
   */
  public void rename(@NotNull @Valid RenameFilter command) {
    var filter = require(command.id());
    requireFree(command.name(), command.id());
    filter.rename(command.name());
    events.fire(new FilterRenamed(filter.id()));
  }

  /**
   * Throws a filter away and fires {@link FilterDeleted}.
   *
   * @throws NotFoundException when one has no such filter
   */
  public void delete(long id) {
    em.remove(require(id));
    events.fire(new FilterDeleted(id));
  }

  private SavedFilter require(long id) {
    return em.createQuery(
            "select f from SavedFilter f where f.id = :id and f.owner = :owner", SavedFilter.class)
        .setParameter("id", id)
        .setParameter("owner", subject())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("filter", id));
  }

  private void requireFree(String name, Long except) {
    var taken =
        em.createQuery(
                "select f.id from SavedFilter f where f.owner = :owner and f.name = :name"
                    + " and (:except is null or f.id <> :except)",
                Long.class)
            .setParameter("owner", subject())
            .setParameter("name", name)
            .setParameter("except", except)
            .getResultList();
    if (!taken.isEmpty()) {
      throw new InvalidFieldException("name", "invalid.filterName");
    }
  }

  private static void requireNothingOfAPerson(CallFilter filter) {
    requireEmpty("text", filter.text());
    requireEmpty("phone", filter.phone());
    requireEmpty("address", filter.address());
    requireEmpty("narrative", filter.narrative());
  }

  private static void requireEmpty(String field, String value) {
    if (value != null) {
      throw new InvalidFieldException(field, "invalid.filterPersonal");
    }
  }

  private String subject() {
    return actor.get().subject();
  }
}
