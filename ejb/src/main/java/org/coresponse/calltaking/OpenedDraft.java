package org.coresponse.calltaking;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A draft opened again by its owner.
 *
 * @param opening goes back with each {@link KeepDraft} of this window
 * @param typed values by name of their field
 */
public record OpenedDraft(
    UUID draft, Instant answeredAt, Instant touchedAt, int opening, Map<String, String> typed)
    implements Serializable {}
