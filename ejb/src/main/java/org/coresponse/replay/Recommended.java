package org.coresponse.replay;

import java.io.Serializable;
import java.util.List;
import org.coresponse.protocol.ProtectionRank;
import org.coresponse.protocol.Recommendation;
import org.coresponse.protocol.ResponseMode;

/**
 * What was recommended on a call, without its answers.
 *
 * @param rule code of the rule of the pathway
 * @param mode what goes first
 * @param also what goes in addition, in the order of the modes
 * @param fallback what goes if the first cannot
 * @param priority 0 to 10, 10 first
 * @param clinicalLevel NONE, UNKNOWN, LOW, MODERATE or HIGH
 */
public record Recommended(
    String rule,
    ResponseMode mode,
    List<ResponseMode> also,
    ResponseMode fallback,
    int priority,
    String clinicalLevel)
    implements Serializable {

  public Recommended {
    also = also.size() < 2 ? List.copyOf(also) : also.stream().sorted().toList();
  }

  static Recommended of(Recommendation found) {
    return new Recommended(
        found.pathway(),
        found.primary(),
        List.copyOf(found.also()),
        found.fallback(),
        found.priority(),
        found.clinicalLevel());
  }

  /** See {@link ProtectionRank}. */
  int protection() {
    return ProtectionRank.of(mode, also);
  }
}
