package org.coresponse.shiftrules;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Holds a change of one shift against the hours that the city buys of an agency. */
public final class ContractCheck {
  private ContractCheck() {}

  /**
   * The weeks that a shift takes above the contract, or further above it than it did; empty where
   * the rule is off. A change that makes an agency's week shorter breaks nothing.
   *
   * @param others shifts of the agency's people besides this one, of the weeks that it touches
   * @param before as the agency's people filled it, or null where nobody of theirs did
   * @param after as one of them is to fill it
   */
  public static List<Breach> brokenBy(
      Long agency,
      Collection<PlannedShift> others,
      PlannedShift before,
      PlannedShift after,
      Collection<AgencyContract> contracts,
      ShiftRules rules,
      ZoneId zone) {
    if (!rules.uses(ShiftRule.AGENCY_HOURS)) {
      return List.of();
    }
    return after
        .days(zone)
        .map(Week::of)
        .distinct()
        .map(
            week -> {
              var more = minutes(after, week, zone) - minutes(before, week, zone);
              var sum =
                  others.stream().mapToLong(one -> minutes(one, week, zone)).sum()
                      + minutes(after, week, zone);
              return AgencyContract.minutes(contracts, agency, week)
                  .filter(limit -> more > 0 && sum > limit)
                  .map(limit -> breach(after, week, sum, limit, rules))
                  .orElse(null);
            })
        .filter(Objects::nonNull)
        .toList();
  }

  private static Breach breach(
      PlannedShift shift, Week week, long sum, long limit, ShiftRules rules) {
    return new Breach(
        ShiftRule.AGENCY_HOURS,
        rules.severity(ShiftRule.AGENCY_HOURS),
        shift.id(),
        week.monday(),
        sum,
        limit,
        null,
        List.of());
  }

  /** Only duty counts, as with the hours of a person's week. */
  private static long minutes(PlannedShift shift, Week week, ZoneId zone) {
    return shift == null || !shift.onDuty() ? 0 : shift.minutesIn(week, zone);
  }
}
