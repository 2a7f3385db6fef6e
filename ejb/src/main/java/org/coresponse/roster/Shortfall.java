package org.coresponse.roster;

import java.io.Serializable;
import java.time.LocalDate;
import org.coresponse.credentials.WorkRole;

/**
 * Hours of a day, one after the other, in which fewer are on duty than wanted.
 *
 * @param fromHour first of them
 * @param untilHour first that is no longer one of them; 24 is the day's end
 * @param planned how many are on duty in each of them
 * @param least how many are wanted
 */
public record Shortfall(
    WorkRole role, LocalDate day, int fromHour, int untilHour, int planned, int least)
    implements Serializable {}
