package org.coresponse.officers;

import java.io.Serializable;

/**
 * How the register stands today.
 *
 * @param uncleared whom the city has not cleared
 */
public record OfficerFigures(long all, long mayWork, long mayNotWork, long uncleared)
    implements Serializable {}
