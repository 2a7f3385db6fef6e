package org.coresponse.agreements;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.credentials.EvidenceType;

/**
 * A file of an agreement, without its content.
 *
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal digits
 */
public record AgreementFileRow(
    long id,
    long agreement,
    String name,
    EvidenceType type,
    int size,
    String sha256,
    Instant addedAt,
    String addedBy)
    implements Serializable {}
