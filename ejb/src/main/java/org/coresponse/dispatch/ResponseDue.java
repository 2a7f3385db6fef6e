package org.coresponse.dispatch;

import org.coresponse.custody.DeadlineKind;

/**
 * A deadline of a running response passed; fired in the transaction that acts on it, with incident
 * and response held.
 */
public record ResponseDue(long incidentId, long responseId, DeadlineKind deadline) {}
