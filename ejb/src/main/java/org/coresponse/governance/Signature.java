package org.coresponse.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody has taken responsibility for a version, as it was read and proven.
 *
 * @param subject whose it is; nobody's two signatures stand under one version
 * @param name as the identity provider had it then
 */
@Embeddable
public record Signature(
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) Capacity capacity,
    @Column(nullable = false, length = 64) String subject,
    @Column(nullable = false, length = 120) String name,
    @Column(name = "signed_at", nullable = false) Instant signedAt)
    implements Serializable {}
