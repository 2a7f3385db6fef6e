package org.coresponse.ownroster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A week of somebody's own.
 *
 * @param name of whose it is
 * @param shifts that touch the week, in order
 * @param dutyMinutes on duty that pass within the week
 */
public record OwnWeek(String name, LocalDate monday, List<OwnShift> shifts, long dutyMinutes)
    implements Serializable {}
