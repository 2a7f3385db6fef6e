package org.coresponse.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.coresponse.proof.ProofProgress;

/**
 * The proofs that this server is working on. A stop of the server ends them without a trace: the
 * version is then as unproven as before, and somebody asks again.
 */
@ApplicationScoped
class ProofRuns {
  private final Map<String, ProofStanding> standing = new ConcurrentHashMap<>();
  private final Map<String, String> unwanted = new ConcurrentHashMap<>();

  /**
   * @return false when this file of this version is being proven already
   */
  boolean begin(String name, String sha256) {
    var begun = new ProofStanding(sha256, true, new ProofProgress(0, 0, ""), null);
    var worked =
        standing.compute(
            name,
            (n, now) -> {
              if (now != null && now.running() && now.of(sha256)) {
                return now;
              }
              unwanted.remove(n);
              return begun;
            });
    return worked == begun;
  }

  /** Asks the one that is worked on to stop; without one nothing happens. */
  void cancel(String name) {
    standing.computeIfPresent(
        name,
        (n, now) -> {
          if (now.running()) {
            unwanted.put(n, now.sha256());
          }
          return now;
        });
  }

  boolean cancelled(String name, String sha256) {
    return sha256.equals(unwanted.get(name));
  }

  void came(String name, String sha256, ProofProgress progress) {
    standing.computeIfPresent(
        name, (n, now) -> now.of(sha256) ? new ProofStanding(sha256, true, progress, null) : now);
  }

  /** It has come to its end, and what it came to is stored; or nobody wants to know it. */
  void end(String name, String sha256) {
    standing.computeIfPresent(name, (n, now) -> now.of(sha256) ? null : now);
  }

  void failed(String name, String sha256, String why) {
    standing.computeIfPresent(
        name,
        (n, now) -> now.of(sha256) ? new ProofStanding(sha256, false, now.progress(), why) : now);
  }

  Optional<ProofStanding> of(String name) {
    return Optional.ofNullable(standing.get(name));
  }
}
