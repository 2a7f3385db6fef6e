package org.coresponse.shiftrules;

import java.io.Serializable;
import java.time.Instant;

/**
 * Time that somebody is away: granted leave, sickness, training.
 *
 * @param until first instant at which they are back
 */
public record TimeAway(Instant from, Instant until) implements Serializable {}
