package org.coresponse.proof;

import java.util.Set;
import org.coresponse.protocol.ResponseMode;

/**
 * How much protection is sent, by rank: 0 care navigation, 1 a clinician on the telephone, 2 the
 * unarmed team, 3 a call back first that holds the unarmed team, 4 an officer trained for crises, 5
 * officer and clinician together, 6 police or medical services. The highest that goes counts; what
 * sends nobody of the city's own has rank 0.
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
    return switch (mode) {
      case NONE, CARE_NAV, R988 -> 0;
      case CCD_PHONE -> 1;
      case CRT, MOBILE_CRISIS_EXT -> 2;
      case CCD_CALLBACK -> primary ? 3 : 1;
      case POLICE_CIT -> SAFE_DEFAULT;
      case COR -> 5;
      case POLICE, EMS, FIRE -> HIGHEST;
    };
  }
}
