package org.coresponse.units;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a unit reported, and when.
 *
 * @param call number of the call it reported on
 */
public record UnitTimeRow(String call, String unit, UnitStatus status, Instant at)
    implements Serializable {}
