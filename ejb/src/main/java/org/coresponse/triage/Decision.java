package org.coresponse.triage;

import java.io.Serializable;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.protocol.ResponseMode;

/**
 * What was decided on a call, as the floor sees it: no scale item, only the clinical level.
 *
 * @param rule code of the rule that decided
 * @param mode what was recommended to answer first
 * @param also what goes in addition
 * @param fallback what goes if the first cannot
 * @param possible what of the fallback chain could go as of that second; null where it was decided
 *     before this was kept
 * @param priority 0 to 10, 10 first
 * @param clinicalLevel NONE, UNKNOWN, LOW, MODERATE or HIGH
 * @param screened whether a clinician had asked the screener
 * @param overridden what a person chose instead, or null
 */
public record Decision(
    long id,
    String incident,
    String call,
    Instant madeAt,
    String madeBy,
    String protocolVersion,
    String rule,
    ResponseMode mode,
    List<ResponseMode> also,
    ResponseMode fallback,
    PossibleResponse possible,
    int priority,
    String clinicalLevel,
    boolean screened,
    String reasonEn,
    String reasonEs,
    CallerType callerType,
    SafetyAnswers safety,
    OverrideRow overridden)
    implements Serializable {

  /**
   * The decision that leads an incident: of the newest of each of its calls the one of the highest
   * priority, the newest of those. What one caller told is not outdone by another who knew less.
   *
   * @param newestFirst decisions of one incident
   * @return null where there is none
   */
  public static Decision leading(List<Decision> newestFirst) {
    var calls = new HashSet<String>();
    Decision leading = null;
    for (var decision : newestFirst) {
      if (calls.add(decision.call) && (leading == null || decision.priority > leading.priority)) {
        leading = decision;
      }
    }
    return leading;
  }

  /** Whether no version was signed and in force when it was made: it is the safe default then. */
  public boolean unsigned() {
    return Protocols.UNSIGNED.equals(protocolVersion);
  }

  /** What holds: the override where there is one. */
  public ResponseMode standing() {
    return overridden == null ? mode : overridden.mode();
  }

  /** Why, in one sentence for people. */
  public String reason(Locale language) {
    return "es".equals(language.getLanguage()) ? reasonEs : reasonEn;
  }
}
