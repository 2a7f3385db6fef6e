package org.coresponse.roster;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.credentials.WorkRole;

/**
 * A change of what people go by, as they read it.
 *
 * @param publication that brought it, or null where an act between two did
 * @param before null of a new shift
 * @param after null of one that was taken out
 * @param by name of whose act it was
 */
public record ChangeRow(
    long id,
    long shift,
    Long publication,
    ChangeCause cause,
    WorkRole role,
    SlotRow before,
    SlotRow after,
    Instant at,
    String by)
    implements Serializable {}
