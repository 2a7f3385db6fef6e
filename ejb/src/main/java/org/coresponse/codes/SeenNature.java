package org.coresponse.codes;

import java.io.Serializable;
import java.time.Instant;

/**
 * A nature as calls had it.
 *
 * @param nature as it was recorded
 * @param calls how many had it
 * @param lastReceivedAt when the newest of them was received
 */
public record SeenNature(String nature, Long calls, Instant lastReceivedAt)
    implements Serializable {}
