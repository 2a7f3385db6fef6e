package org.coresponse.gaps;

import java.io.Serializable;
import java.time.Instant;

/**
 * A time of one person, planned or at work.
 *
 * @param until first instant that is no longer part of it; null while it goes on
 */
record Presence(Instant from, Instant until) implements Serializable {}
