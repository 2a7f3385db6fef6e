package org.coresponse.rosterfeed;

import java.io.Serializable;
import java.time.Instant;

/**
 * That somebody has a calendar's address; never the address.
 *
 * @param readAt when a telephone last read it, or null while none has
 */
public record FeedRow(Instant madeAt, Instant readAt) implements Serializable {}
