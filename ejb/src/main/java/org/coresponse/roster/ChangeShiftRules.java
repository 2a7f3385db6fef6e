package org.coresponse.roster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** From now on these rules are used so; the others as before. */
public record ChangeShiftRules(@NotNull List<@NotNull @Valid RuleRow> rules) {
  public ChangeShiftRules {
    rules = rules == null ? null : List.copyOf(rules); // which the constraint refuses
  }
}
