package org.coresponse.records;

import java.io.Serializable;
import java.time.Instant;

/**
 * One version of a safety plan.
 *
 * @param number from 1
 * @param keptAt null while it is being written
 */
public record PlanVersionRow(Integer number, Instant writtenAt, String writtenBy, Instant keptAt)
    implements Serializable {}
