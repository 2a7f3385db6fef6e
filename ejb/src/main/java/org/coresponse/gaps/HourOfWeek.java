package org.coresponse.gaps;

import java.io.Serializable;
import java.time.DayOfWeek;

/**
 * One hour of the week over a span of weeks.
 *
 * @param hours how many real hours of the span it is: observations
 * @param calls eligible ones in all of them
 * @param mean calls in one of them, to the hundredth
 * @param ninetieth the 90th percentile by nearest rank: so many calls or fewer came in nine of ten
 *     of them
 * @param planned people of published shifts in one of them, to the hundredth
 * @param target people that the city wants, null where none is set
 * @param unplanned calls that came while nobody's shift ran
 * @param unattended calls that came while nobody was on duty
 */
public record HourOfWeek(
    DayOfWeek day,
    int hour,
    int hours,
    int calls,
    double mean,
    int ninetieth,
    double planned,
    Integer target,
    int unplanned,
    int unattended)
    implements Serializable {}
