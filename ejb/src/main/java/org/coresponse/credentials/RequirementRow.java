package org.coresponse.credentials;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a role asks for, and who said so.
 *
 * @param until first day on which it no longer does, or null while it is open
 * @param addedBy name of who added it; null of those that came with the schema
 * @param endedBy name of who ended it, or null
 */
public record RequirementRow(
    long id,
    int version,
    WorkRole role,
    CredentialPurpose purpose,
    LocalDate since,
    LocalDate until,
    Instant addedAt,
    String addedBy,
    Instant endedAt,
    String endedBy)
    implements Serializable {}
