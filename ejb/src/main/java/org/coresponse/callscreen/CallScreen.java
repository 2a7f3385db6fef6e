package org.coresponse.callscreen;

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
import java.util.List;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.codes.CodeRow;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.Roles;

/**
 * Which fields the call screen shows and requires. Configuration, which everyone signed in may
 * read.
 */
@Stateless
@PermitAll
public class CallScreen {
  @PersistenceContext EntityManager em;
  @Inject CodeLists codes;
  @Inject Event<DomainEvent> events;

  /** What holds now. */
  public ScreenRules rules() {
    return em.find(Screen.class, Screen.THE_ONE).rules();
  }

  /**
   * Puts other rules in the place of those that hold and fires {@link ScreenRulesChanged}; nothing
   * where they are the same.
   *
   * @throws StaleDataException when they were changed since {@code version} was read
   * @throws InvalidFieldException when a field cannot have such a use, a nature is in no list, or
   *     two rules are about the same field of the same calls
   */
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  public void change(@NotNull @Valid ChangeScreenRules command) {
    var wanted = checked(command.rules());
    var screen = em.find(Screen.class, Screen.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    StaleDataException.requireCurrent(command.version(), screen.version());
    var former = screen.rules();
    var now = new ScreenRules(former.version(), wanted);
    if (!now.equals(former)) {
      screen.follow(wanted);
      events.fire(new ScreenRulesChanged(former, now));
    }
  }

  /** The same rules with each nature by its code as the list has it. */
  private List<FieldRule> checked(List<FieldRule> given) {
    var checked = new ArrayList<FieldRule>();
    for (var i = 0; i < given.size(); i++) {
      var at = "rules[" + i + "].";
      var rule = given.get(i);
      if (!rule.field().uses().contains(rule.use())) {
        throw new InvalidFieldException(at + "use", "invalid.fieldUse");
      }
      var known = new FieldRule(rule.field(), listed(rule, at), rule.channel(), rule.use());
      if (checked.stream().anyMatch(known::replaces)) {
        throw new InvalidFieldException(at + "field", "invalid.fieldRuleTwice");
      }
      checked.add(known);
    }
    return checked;
  }

  /** Also one that is retired: its rules wait for it to come back. */
  private String listed(FieldRule rule, String at) {
    return rule.nature() == null
        ? null
        : codes
            .find(CodeList.NATURE, rule.nature())
            .map(CodeRow::code)
            .orElseThrow(() -> new InvalidFieldException(at + "nature", "invalid.natureUnlisted"));
  }
}
