package org.coresponse.agreements;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody at an agency to write to.
 *
 * @param email null where there is none, and for those from whom contacts are kept
 * @param phone in E.164; null as {@code email}
 * @param since when it was added or last changed, and by whom
 */
public record ContactRow(
    long id,
    int version,
    String name,
    ContactPurpose purpose,
    String email,
    String phone,
    Instant since,
    String by)
    implements Serializable {}
