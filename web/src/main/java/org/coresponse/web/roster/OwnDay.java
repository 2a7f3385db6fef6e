package org.coresponse.web.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.ownroster.OwnShift;

/**
 * A day of somebody's week.
 *
 * @param shifts that begin on it; on the first day also those that run into the week
 */
public record OwnDay(LocalDate day, boolean today, List<OwnShift> shifts) implements Serializable {}
