package org.coresponse.replay;

import java.io.Serializable;
import java.util.List;
import org.coresponse.protocol.Recommendation;
import org.coresponse.protocol.ResponseMode;

/**
 * What a decision came to, without its answers.
 *
 * @param rule code of the rule of the pathway
 * @param mode what goes first
 * @param also what goes in addition, in the order of the modes
 * @param fallback what goes if the first cannot
 * @param priority 0 to 10, 10 first
 * @param clinicalLevel NONE, UNKNOWN, LOW, MODERATE or HIGH
 */
public record Outcome(
    String rule,
    ResponseMode mode,
    List<ResponseMode> also,
    ResponseMode fallback,
    int priority,
    String clinicalLevel)
    implements Serializable {

  public Outcome {
    also = also.stream().sorted().toList();
  }

  static Outcome of(Recommendation found) {
    return new Outcome(
        found.pathway(),
        found.primary(),
        List.copyOf(found.also()),
        found.fallback(),
        found.priority(),
        found.clinicalLevel());
  }

  /**
   * How much all that goes protects, the highest counts; the ranks of the default protocol. What it
   * does not rank stands with its like: fire with EMS, a mobile team of others with the unarmed
   * team, 988 with the telephone.
   */
  int protection() {
    var highest = rank(mode, true);
    for (var other : also) {
      highest = Math.max(highest, rank(other, false));
    }
    return highest;
  }

  private static int rank(ResponseMode mode, boolean first) {
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
