package org.coresponse.exchange;

import java.time.Instant;

/**
 * What a file is read with.
 *
 * @param region whose telephone numbers need no country code
 * @param now a call may have been received up to a day later
 */
record Reading(String region, Instant now) {}
