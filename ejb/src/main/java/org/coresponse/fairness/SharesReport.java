package org.coresponse.fairness;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How the work is spread.
 *
 * @param from a Monday
 * @param until the Monday after the last week
 * @param people those with a shift in the span, by name
 * @param mean of these
 */
public record SharesReport(
    LocalDate from, LocalDate until, List<ShareRow> people, Load mean, List<AgencyShare> agencies)
    implements Serializable {}
