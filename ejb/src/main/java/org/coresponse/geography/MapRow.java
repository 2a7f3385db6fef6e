package org.coresponse.geography;

import java.io.Serializable;
import java.time.Instant;

/**
 * One map of beats that was loaded.
 *
 * @param hash SHA-256 of the file and of the properties it was read with
 * @param beats how many it has
 * @param districts how many it has; 0 where it names none
 * @param mended how many shapes crossed themselves and were mended
 * @param loadedBy name of whoever loaded it; {@code system} for what the product ships
 * @param chosenAt when it last became the current one; null if it never was
 * @param current whether it holds now
 */
public record MapRow(
    Long id,
    String name,
    String hash,
    Integer beats,
    Integer districts,
    Integer mended,
    Instant loadedAt,
    String loadedBy,
    Instant chosenAt,
    Boolean current)
    implements Serializable {}
