package org.coresponse.clinicians;

import java.io.Serializable;

/**
 * How the register stands today, within the reader's reach.
 *
 * @param mayWork of all, those whose licence of the day allows it
 * @param lapsing licence ends within 30 days
 */
public record RegisterFigures(long all, long mayWork, long mayNotWork, long lapsing)
    implements Serializable {}
