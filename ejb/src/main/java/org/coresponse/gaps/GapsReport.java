package org.coresponse.gaps;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.credentials.WorkRole;

/**
 * Calls against coverage.
 *
 * @param from a Monday
 * @param until the Monday after the last week
 * @param incidents all that began in the span
 * @param decided of these with a decision of the protocol
 * @param calls eligible ones
 * @param byNature of these without a decision, by the nature of a call
 * @param unplanned of these while nobody's shift ran
 * @param unattended of these while nobody was on duty
 * @param hours 168, from Monday's first
 */
public record GapsReport(
    WorkRole role,
    LocalDate from,
    LocalDate until,
    long incidents,
    long decided,
    int calls,
    int byNature,
    int unplanned,
    int unattended,
    List<HourOfWeek> hours)
    implements Serializable {

  static GapsReport of(
      WorkRole role,
      LocalDate from,
      LocalDate until,
      long incidents,
      long decided,
      int byNature,
      List<HourOfWeek> hours) {
    return new GapsReport(
        role,
        from,
        until,
        incidents,
        decided,
        hours.stream().mapToInt(HourOfWeek::calls).sum(),
        byNature,
        hours.stream().mapToInt(HourOfWeek::unplanned).sum(),
        hours.stream().mapToInt(HourOfWeek::unattended).sum(),
        hours);
  }
}
