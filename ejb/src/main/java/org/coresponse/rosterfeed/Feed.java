package org.coresponse.rosterfeed;

import java.time.Instant;
import java.util.List;

/**
 * A calendar.
 *
 * @param language of whoever made its address
 * @param at when it was read
 */
public record Feed(String language, Instant at, List<FeedShift> shifts) {}
