package org.coresponse.shiftrules;

import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How the city uses each rule. */
public record ShiftRules(Map<ShiftRule, RuleSetting> settings) implements Serializable {

  /** Ten hours' rest, sixty hours a week, four nights in a row; issue 6 names the first two. */
  public static final ShiftRules DEFAULT =
      of(
          List.of(
              new RuleSetting(ShiftRule.RIGHT_TO_WORK, Severity.HARD, 0),
              new RuleSetting(ShiftRule.OVERLAP, Severity.HARD, 0),
              new RuleSetting(ShiftRule.AWAY, Severity.HARD, 0),
              new RuleSetting(ShiftRule.REST, Severity.HARD, 10),
              new RuleSetting(ShiftRule.WEEK_HOURS, Severity.HARD, 60),
              new RuleSetting(ShiftRule.NIGHTS, Severity.SOFT, 4),
              new RuleSetting(ShiftRule.AGENCY_HOURS, Severity.SOFT, 0)));

  /** A rule that is not among them is off, unless it does not bend. */
  public static ShiftRules of(List<RuleSetting> settings) {
    return new ShiftRules(
        new EnumMap<>(settings.stream().collect(toMap(RuleSetting::rule, Function.identity()))));
  }

  public ShiftRules {
    settings = Map.copyOf(settings);
  }

  public Severity severity(ShiftRule rule) {
    var setting = settings.get(rule);
    if (setting != null) {
      return setting.severity();
    }
    return rule.bends() ? Severity.OFF : Severity.HARD;
  }

  /** Hours or nights; 0 of a rule without a limit. */
  public int limit(ShiftRule rule) {
    var setting = settings.get(rule);
    return setting == null ? 0 : setting.limit();
  }

  boolean uses(ShiftRule rule) {
    return severity(rule) != Severity.OFF;
  }
}
