package org.coresponse.supervision;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How an associate's hours stand against what the board requires.
 *
 * @param loggedMinutes of practice, confirmed or not
 * @param confirmedMinutes of practice
 * @param supervisionMinutes confirmed or not
 * @param remainingMinutes of practice that are not confirmed yet; null where none are required
 * @param owedMinutes of supervision that the practice logged wants beyond what was had; 0 keeps the
 *     ratio, null where the board has none
 * @param projectedEnd day on which the practice logged reaches what is required, at the pace of the
 *     last {@link AssociateHours#PACE_DAYS} days; null where it has, or no such day is in sight
 */
public record HoursTotals(
    HoursRule rule,
    int loggedMinutes,
    int confirmedMinutes,
    int supervisionMinutes,
    Integer remainingMinutes,
    Integer owedMinutes,
    LocalDate projectedEnd)
    implements Serializable {}
