package org.coresponse.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.coresponse.shiftrules.RuleSetting;
import org.coresponse.shiftrules.Severity;
import org.coresponse.shiftrules.ShiftRule;

/**
 * How the city uses one rule.
 *
 * @param limit hours, of nights nights, 0 of a rule without
 * @param version as it was read, or null to take whatever stands
 */
public record RuleRow(
    @NotNull ShiftRule rule,
    @NotNull Severity severity,
    @NotNull @Min(0) @Max(168) Integer limit,
    Integer version)
    implements Serializable {

  /**
   * @throws IllegalArgumentException when severity or limit does not suit the rule
   */
  RuleSetting setting() {
    return new RuleSetting(rule, severity, limit);
  }

  String text() {
    return rule.limited() ? severity + " " + limit : severity.name();
  }
}
