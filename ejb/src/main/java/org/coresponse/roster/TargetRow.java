package org.coresponse.roster;

import java.io.Serializable;
import org.coresponse.credentials.WorkRole;

/**
 * How many people the city wants on duty in a role in one hour of the week.
 *
 * @param weekday from 1, Monday
 * @param hour of the city's clock, from 0
 */
public record TargetRow(WorkRole role, int weekday, int hour, int least) implements Serializable {}
