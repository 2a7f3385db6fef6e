package org.coresponse.proof;

import java.util.Set;
import org.coresponse.protocol.ProtectionRank;
import org.coresponse.protocol.ResponseMode;

/**
 * How much protection is sent, by {@link ProtectionRank}; what sends nobody of the city's own has
 * rank 0.
 */
final class Protection {
  /** Of the response that goes when no rule decides: an officer trained for crises. */
  static final int SAFE_DEFAULT = 4;

  /** The priority of that response. */
  static final int SAFE_DEFAULT_PRIORITY = 5;

  static final int HIGHEST = 6;

  private Protection() {}

  static int rank(ResponseMode primary, Set<ResponseMode> sent) {
    return sent.stream().mapToInt(mode -> rank(mode, mode == primary)).max().orElse(0);
  }

  static int rank(ResponseMode mode, boolean primary) {
    return Math.max(0, ProtectionRank.of(mode, primary));
  }
}
