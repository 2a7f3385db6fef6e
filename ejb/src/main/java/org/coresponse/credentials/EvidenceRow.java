package org.coresponse.credentials;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file of evidence, without its content.
 *
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal digits
 */
public record EvidenceRow(
    long id,
    long credentialId,
    String name,
    EvidenceType type,
    int size,
    String sha256,
    Instant addedAt,
    String addedBy)
    implements Serializable {}
