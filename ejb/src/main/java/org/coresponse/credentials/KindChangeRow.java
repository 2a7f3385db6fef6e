package org.coresponse.credentials;

import java.io.Serializable;
import java.time.Instant;

/**
 * One field of a kind that somebody changed.
 *
 * @param field name of the component of {@link KindTerms}; {@code code} where the kind was added
 */
public record KindChangeRow(String field, String before, String after, Instant at, String by)
    implements Serializable {}
