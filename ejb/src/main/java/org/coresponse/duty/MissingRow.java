package org.coresponse.duty;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.credentials.WorkRole;

/**
 * Somebody whose published shift runs and who is not on duty in its role.
 *
 * @param agency name of the agency, null of an officer
 */
public record MissingRow(
    String name, String agency, WorkRole role, Instant startsAt, Instant endsAt)
    implements Serializable {}
