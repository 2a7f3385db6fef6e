package org.coresponse.roster;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who was told of a publication.
 *
 * @param changes of how many of their shifts
 * @param seenAt when they had the last of them before them, or null while they have not seen all
 */
public record ToldRow(Worker worker, String name, Long changes, Instant seenAt)
    implements Serializable {}
