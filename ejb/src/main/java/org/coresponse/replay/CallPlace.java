package org.coresponse.replay;

import java.time.Instant;

/** Where a call stands in the order in which calls were received. */
public record CallPlace(Instant receivedAt, long id) {}
