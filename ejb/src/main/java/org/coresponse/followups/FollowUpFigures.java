package org.coresponse.followups;

import java.io.Serializable;

/**
 * How many follow-ups there are within a reader's reach.
 *
 * @param open that have not ended
 * @param mine of these, those that the reader has
 * @param desk of these, those that wait at the desk
 * @param overdue of these, those whose time has passed
 * @param today of these, those that are due before the city's day is over
 */
public record FollowUpFigures(Long open, Long mine, Long desk, Long overdue, Long today)
    implements Serializable {}
