package org.coresponse.roster;

import jakarta.annotation.security.PermitAll;
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
import java.util.Comparator;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.Roles;
import org.coresponse.shiftrules.ShiftRules;

/** How the city uses the rules of shifts. Configuration, which everyone signed in may read. */
@Stateless
@PermitAll
public class RuleBook {
  @PersistenceContext EntityManager em;
  @Inject Event<DomainEvent> events;

  /** One for each rule, in the order of the rules. */
  public List<RuleRow> all() {
    return em.createQuery("select r from StoredRule r", StoredRule.class)
        .getResultStream()
        .map(StoredRule::row)
        .sorted(Comparator.comparing(RuleRow::rule))
        .toList();
  }

  /** As the rules are asked. */
  public ShiftRules rules() {
    return ShiftRules.of(all().stream().map(RuleRow::setting).toList());
  }

  /**
   * Changes those that differ. Fires {@link ShiftRulesChanged} when any does. What was planned
   * before stays, and is shown as what it is by the new rules.
   *
   * @throws StaleDataException when one was changed since its version was read
   * @throws InvalidFieldException when a severity or limit does not suit its rule
   */
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  public void change(@NotNull @Valid ChangeShiftRules command) {
    var changes = new ArrayList<FieldChange>();
    for (var wanted : command.rules()) {
      var known = em.find(StoredRule.class, wanted.rule(), LockModeType.PESSIMISTIC_WRITE);
      StaleDataException.requireCurrent(wanted.version(), known.version());
      requireSuitable(wanted);
      if (!known.row().setting().equals(wanted.setting())) {
        changes.add(FieldChange.of(wanted.rule().name(), known.row().text(), wanted.text()));
        known.becomes(wanted.setting());
      }
    }
    if (!changes.isEmpty()) {
      events.fire(new ShiftRulesChanged(changes));
    }
  }

  private static void requireSuitable(RuleRow wanted) {
    try {
      wanted.setting();
    } catch (IllegalArgumentException e) {
      throw new InvalidFieldException("rules", "invalid.shiftRule");
    }
  }
}
