package org.coresponse.governance;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One version with all that is known of it but its file.
 *
 * @param version number of its changes, for those who change it
 * @param inForce whether it decides now
 * @param sha256 of its file
 * @param changedBy who gave it the file that it has
 * @param authors subjects of everybody who gave it a file; they may not sign it
 * @param signatures in the order in which they were given
 * @param liveFrom null before it goes live; may be ahead
 * @param proof the newest, or null
 */
public record VersionDetails(
    String name,
    int version,
    VersionState state,
    boolean inForce,
    String sha256,
    Instant createdAt,
    Instant changedAt,
    String changedBy,
    Set<String> authors,
    List<Signature> signatures,
    Instant liveFrom,
    String releasedBy,
    Instant retiredAt,
    String retiredBy,
    String retiredReason,
    ProofRow proof)
    implements Serializable {

  /** The signature in a capacity, or null. */
  public Signature signature(Capacity capacity) {
    return signatures.stream().filter(s -> s.capacity() == capacity).findFirst().orElse(null);
  }

  /** Whether it will decide, but not yet. */
  public boolean ahead(Instant now) {
    return state == VersionState.LIVE && liveFrom.isAfter(now);
  }
}
