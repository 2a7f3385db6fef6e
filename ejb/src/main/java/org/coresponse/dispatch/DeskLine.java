package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Instant;

/**
 * A response by phone with its incident.
 *
 * @param dueAt by when something must happen; of a call-back the time that was promised, also when
 *     it has passed and rung
 * @param overdue whether that time has passed
 */
public record DeskLine(ResponseRow response, DeskCall call, Instant dueAt, boolean overdue)
    implements Serializable {}
