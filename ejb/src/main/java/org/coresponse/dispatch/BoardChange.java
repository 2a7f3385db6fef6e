package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Instant;

/**
 * One numbered change of the board.
 *
 * @param incident number of the incident it is about
 * @param what the act's name, as in the trail
 */
public record BoardChange(Long number, String incident, String what, Instant at)
    implements Serializable {}
