package org.coresponse.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.coresponse.platform.FieldChange;
import org.coresponse.security.Channel;

/**
 * One line as auditors read it.
 *
 * @param id its place in the trail, growing
 * @param on number of what it happened to, or null
 * @param problem code of the refusal, or null where it was done
 * @param request id of the request, as in the log
 */
public record TrailLine(
    long id,
    Instant at,
    String subject,
    String name,
    String roles,
    String organisation,
    Channel channel,
    String act,
    String subjectType,
    String on,
    Outcome outcome,
    String problem,
    String request,
    List<FieldChange> changes)
    implements Serializable {}
