package org.coresponse.eligibility;

import java.util.List;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.triage.Decision;

/**
 * What of a decision eligibility goes by.
 *
 * @param first what the protocol recommended first
 * @param also what it recommended in addition
 * @param fallback what its rule puts in the place of the first, or null
 * @param chosen what a person chose instead, or null
 * @param why code of the reason for that, or null
 */
record Advice(
    ResponseMode first,
    List<ResponseMode> also,
    ResponseMode fallback,
    ResponseMode chosen,
    String why) {
  Advice {
    also = List.copyOf(also);
  }

  static Advice of(Decision decision) {
    var over = decision.overridden();
    return new Advice(
        decision.mode(),
        decision.also(),
        decision.fallback(),
        over == null ? null : over.mode(),
        over == null ? null : over.reasonCode());
  }
}
