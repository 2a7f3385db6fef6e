package org.coresponse.web.governance;

import java.time.Instant;
import java.util.List;
import org.coresponse.governance.Capacity;
import org.coresponse.governance.ProofRow;
import org.coresponse.governance.VersionDetails;
import org.coresponse.governance.VersionState;

/**
 * One version as it is told to whoever asks: with the names of people, without their accounts.
 *
 * @param inForce whether it decides now
 * @param sha256 of its file
 * @param liveFrom null before it goes live; may be ahead
 * @param proof the newest, or null
 */
public record VersionDocument(
    String name,
    VersionState state,
    boolean inForce,
    String sha256,
    Instant createdAt,
    Instant changedAt,
    String changedBy,
    ProofRow proof,
    List<Signed> signatures,
    Instant liveFrom,
    String releasedBy,
    Instant retiredAt,
    String retiredBy,
    String retiredReason) {

  /** Who signed, as what, and when. */
  public record Signed(Capacity capacity, String name, Instant signedAt) {}

  static VersionDocument of(VersionDetails version) {
    return new VersionDocument(
        version.name(),
        version.state(),
        version.inForce(),
        version.sha256(),
        version.createdAt(),
        version.changedAt(),
        version.changedBy(),
        version.proof(),
        version.signatures().stream()
            .map(s -> new Signed(s.capacity(), s.name(), s.signedAt()))
            .toList(),
        version.liveFrom(),
        version.releasedBy(),
        version.retiredAt(),
        version.retiredBy(),
        version.retiredReason());
  }
}
