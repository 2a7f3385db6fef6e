package org.coresponse.fairness;

import java.io.Serializable;
import java.time.Instant;

/**
 * A shift of somebody.
 *
 * @param until first instant that is no longer part of it
 */
record WorkedTime(Instant from, Instant until) implements Serializable {}
