package org.coresponse.proof;

import java.util.List;
import org.coresponse.protocol.Protocol;

/** Proves a protocol safe, or shows why it is not. */
public final class SafetyProof {
  private SafetyProof() {}

  /**
   * Checks a protocol against invariants over every combination of answers.
   *
   * @param dmn the file; its hash is in the report
   * @param invariants each must fit the protocol, see {@link Invariant#flaws}
   * @throws org.coresponse.dmn.UnreadableModelException if the file is no triage protocol
   * @throws InvalidInvariantException if an invariant speaks of what the protocol does not have
   * @throws ProofCancelledException if it was cancelled
   */
  public static ProofReport of(byte[] dmn, List<Invariant> invariants, ProofLimits limits) {
    var protocol = Protocol.load(new java.io.ByteArrayInputStream(dmn), "to be proven");
    var flaws = invariants.stream().flatMap(i -> i.flaws(protocol).stream()).toList();
    if (!flaws.isEmpty()) {
      throw new InvalidInvariantException(flaws);
    }
    throw new UnsupportedOperationException("not yet");
  }
}
