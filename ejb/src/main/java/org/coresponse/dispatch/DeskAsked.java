package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Instant;

/**
 * A call in another clinician's hand about which the reader was asked.
 *
 * @param word what the other one wants to know, or null
 */
public record DeskAsked(DeskCall call, String askedBy, Instant askedAt, String word)
    implements Serializable {}
