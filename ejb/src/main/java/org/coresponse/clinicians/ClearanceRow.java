package org.coresponse.clinicians;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.credentials.WorkRole;

/**
 * A clearance, with who gave it.
 *
 * @param revokedAt null while it is open
 */
public record ClearanceRow(
    WorkRole role,
    Instant clearedAt,
    String clearedBy,
    Instant revokedAt,
    String revokedBy,
    String reason)
    implements Serializable {}
