package org.coresponse.replay;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.intake.IncidentStatus;

/**
 * A call of a replay: no contact, no place but its district, no narrative, no answers.
 *
 * @param decision id of the decision; null where nobody assessed the call
 * @param decidedAt null where nobody did
 * @param before what was recommended; null where nothing was
 * @param after what the version recommends; null where it has no outcome, or was not asked
 * @param effect null where nothing was recommended before
 */
public record ReplayedCall(
    Long decision,
    String call,
    String incident,
    IncidentStatus status,
    Instant receivedAt,
    Instant decidedAt,
    String nature,
    String district,
    Recommended before,
    Recommended after,
    Effect effect)
    implements Serializable {}
