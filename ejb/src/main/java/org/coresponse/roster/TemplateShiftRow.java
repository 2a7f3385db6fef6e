package org.coresponse.roster;

import java.io.Serializable;
import java.time.LocalTime;
import org.coresponse.credentials.WorkRole;
import org.coresponse.shiftrules.ShiftKind;

/**
 * A shift of a template.
 *
 * @param week of the cycle, from 1
 * @param weekday from 1, Monday
 * @param ends of the next day when it is no later than {@code starts}
 * @param worker whose it is, or null for open ones
 */
public record TemplateShiftRow(
    long id,
    int week,
    int weekday,
    WorkRole role,
    ShiftKind kind,
    LocalTime starts,
    LocalTime ends,
    int howMany,
    Worker worker)
    implements Serializable {}
