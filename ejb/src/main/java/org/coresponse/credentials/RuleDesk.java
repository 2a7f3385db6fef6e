package org.coresponse.credentials;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Keeps the city's rules of credentials. Requirements begin and end with a day to come, so that an
 * answer about the right to work of a day stays true.
 */
@Stateless
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.SYSTEM})
public class RuleDesk {
  /** A later day is a slip of the hand. */
  private static final int YEARS_AHEAD = 5;

  private static final String CODE = "[A-Z][A-Z0-9-]{1,15}";

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Takes a kind of credential in and fires {@link CredentialKindAdded}. The same once more changes
   * nothing.
   *
   * @return whether it is new
   * @throws KindExistsException when there is one of that code with other rules
   * @throws InvalidFieldException when the rules do not go together
   */
  public boolean add(@NotNull @Valid AddKind command) {
    if (!command.code().matches(CODE)) {
      throw new InvalidFieldException("code", "invalid.kindCode");
    }
    var terms = command.terms().checked();
    var kinds = holdKinds();
    var known = kinds.stream().filter(kind -> kind.code().equals(command.code())).findFirst();
    if (known.isPresent()) {
      boolean same =
          known.get().purpose() == command.purpose() && known.get().terms().equals(terms);
      if (!same) {
        throw new KindExistsException(command.code());
      }
      return false;
    }
    var kind = new CredentialKind(command.code(), command.purpose(), terms);
    em.persist(kind);
    keep(kind, List.of(FieldChange.of("code", null, kind.code())));
    events.fire(new CredentialKindAdded(kind.code(), kind.purpose()));
    return true;
  }

  /**
   * Changes the rules of a kind at once, for those who hold it too, and fires {@link
   * CredentialKindChanged}; nothing where they are so already. When a credential on record ends
   * stays as it was stated.
   *
   * @throws NotFoundException when there is no such kind
   * @throws StaleDataException when it was changed since {@code version} was read
   * @throws InvalidFieldException when the rules do not go together
   */
  public void change(@NotNull @Valid ChangeKind command) {
    var terms = command.terms().checked();
    var kind = em.find(CredentialKind.class, command.code(), LockModeType.PESSIMISTIC_WRITE);
    if (kind == null) {
      throw new NotFoundException("credential-kind", command.code());
    }
    StaleDataException.requireCurrent(command.version(), kind.version());
    var former = kind.terms().fields();
    var changes =
        terms.fields().entrySet().stream()
            .filter(field -> !Objects.equals(field.getValue(), former.get(field.getKey())))
            .map(f -> FieldChange.of(f.getKey(), former.get(f.getKey()), f.getValue()))
            .toList();
    if (changes.isEmpty()) {
      return;
    }
    kind.follow(terms);
    keep(kind, changes);
    events.fire(new CredentialKindChanged(kind.code(), changes));
  }

  /**
   * Lets a role ask for something more from a day on and fires {@link RequirementAdded}. The same
   * once more is the one that stands.
   *
   * @return its id
   * @throws AskedAlreadyException when the role asks for it on that day or from a later one on
   * @throws InvalidFieldException when the day is not to come
   */
  public long require(@NotNull @Valid AddRequirement command) {
    var asked =
        holdRequirements().stream()
            .filter(r -> r.asks(command.role(), command.purpose()))
            .filter(r -> r.reaches(command.since()))
            .map(RoleRequirement::row)
            .toList();
    if (!asked.isEmpty()) {
      var known = asked.get(0);
      boolean same = known.since().equals(command.since()) && known.until() == null;
      if (!same) {
        throw new AskedAlreadyException();
      }
      return known.id();
    }
    requireToCome("since", command.since());
    var requirement = new RoleRequirement(command, actor.get(), clock.now());
    em.persist(requirement);
    var id = requirement.row().id();
    events.fire(new RequirementAdded(id, command.role(), command.purpose(), command.since()));
    return id;
  }

  /**
   * Lets a role no longer ask for something from a day on and fires {@link RequirementEnded};
   * nothing where it is so already. One that ends on the day it begins was never asked.
   *
   * @throws NotFoundException when there is none
   * @throws StaleDataException when it was changed since {@code version} was read
   * @throws RequirementOverException when it has ended
   * @throws InvalidFieldException when the day is not to come, or it would end before it begins
   */
  public void end(@NotNull @Valid EndRequirement command) {
    var requirement =
        em.find(RoleRequirement.class, command.requirement(), LockModeType.PESSIMISTIC_WRITE);
    if (requirement == null) {
      throw new NotFoundException("role-requirement", command.requirement());
    }
    var row = requirement.row();
    if (command.until().equals(row.until())) {
      return;
    }
    StaleDataException.requireCurrent(command.version(), row.version());
    if (!requirement.reaches(today())) {
      throw new RequirementOverException();
    }
    requireToCome("until", command.until());
    if (command.until().isBefore(row.since())) {
      throw new InvalidFieldException("until", "invalid.requirement.until");
    }
    requirement.end(command.until(), actor.get(), clock.now());
    events.fire(new RequirementEnded(row.id(), row.until(), command.until()));
  }

  private void keep(CredentialKind kind, List<FieldChange> changes) {
    var now = clock.now();
    changes.forEach(change -> em.persist(new KindChange(kind.code(), change, actor.get(), now)));
  }

  /** All of them, locked: kinds are added one after the other. */
  private List<CredentialKind> holdKinds() {
    return em.createQuery("select k from CredentialKind k order by k.code", CredentialKind.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** All of them, locked: requirements are added one after the other. */
  private List<RoleRequirement> holdRequirements() {
    return em.createQuery("select r from RoleRequirement r order by r.id", RoleRequirement.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private void requireToCome(String field, LocalDate day) {
    if (!day.isAfter(today())) {
      throw new InvalidFieldException(field, "invalid.day.past");
    }
    if (day.isAfter(today().plusYears(YEARS_AHEAD))) {
      throw new InvalidFieldException(field, "invalid.day.late");
    }
  }

  private LocalDate today() {
    return clock.dayOf(clock.now());
  }
}
