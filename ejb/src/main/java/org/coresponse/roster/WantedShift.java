package org.coresponse.roster;

import java.time.Instant;
import org.coresponse.credentials.WorkRole;
import org.coresponse.shiftrules.ShiftKind;

/**
 * A shift that is to be laid out.
 *
 * @param request by which it is known again
 * @param worker null for an open one
 */
record WantedShift(
    String request,
    WorkRole role,
    ShiftKind kind,
    Worker worker,
    Instant startsAt,
    Instant endsAt) {}
