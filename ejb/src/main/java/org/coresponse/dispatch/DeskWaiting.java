package org.coresponse.dispatch;

import java.io.Serializable;

/**
 * An incident that a clinician at the desk may take.
 *
 * @param eligible whether the programme answers it: by what was decided, else by its nature
 * @param way how a clinician comes to it: {@code PULLED} or {@code JOINED}
 */
public record DeskWaiting(DeskCall call, boolean eligible, DeskWait waitsFor, ResponseWay way)
    implements Serializable {}
