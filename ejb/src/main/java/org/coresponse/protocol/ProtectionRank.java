package org.coresponse.protocol;

import java.util.Collection;

/**
 * How much all that goes protects, the highest counts: 0 care navigation, 1 a clinician on the
 * telephone, 2 the unarmed team, 3 a call-back first that holds the unarmed team, 4 an officer
 * trained for crises, 5 officer and clinician together, 6 police or medical services ({@code
 * DUR-CRISIS v1}, section 1). What that does not rank stands with its like: fire with medical
 * services, a mobile team of others with the unarmed team, 988 with the telephone; nothing is -1.
 */
public final class ProtectionRank {
  private ProtectionRank() {}

  /**
   * @param primary what goes first; null when no rule says
   * @param sent all that goes, with or without the primary
   */
  public static int of(ResponseMode primary, Collection<ResponseMode> sent) {
    int highest = primary == null ? -1 : of(primary, true);
    for (var mode : sent) {
      highest = Math.max(highest, of(mode, mode == primary));
    }
    return highest;
  }

  /**
   * Of one that goes.
   *
   * @param first whether it goes first: a call-back holds the unarmed team only then
   */
  public static int of(ResponseMode mode, boolean first) {
    return switch (mode) {
      case NONE -> -1;
      case CARE_NAV -> 0;
      case CCD_PHONE, R988 -> 1;
      case CRT, MOBILE_CRISIS_EXT -> 2;
      case CCD_CALLBACK -> first ? 3 : 1;
      case POLICE_CIT -> 4;
      case COR -> 5;
      case POLICE, EMS, FIRE -> 6;
    };
  }
}
