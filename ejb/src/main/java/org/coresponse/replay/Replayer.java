package org.coresponse.replay;

import java.util.IdentityHashMap;
import java.util.Map;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.protocol.Decider;
import org.coresponse.protocol.Protocol;
import org.coresponse.protocol.Recommendation;
import org.coresponse.triage.FiredRules;
import org.coresponse.triage.StoredAnswers;

/** Decides stored answers again by one version. Holds no row; for one thread. */
final class Replayer {
  private static final int MOST_KNOWN = 50_000;
  private static final String NOT_ASKED = "NOT_ASKED";

  private final Protocol protocol;
  private final Decider decider;
  private final StoredAnswers answers;
  private final String[] assumed;
  private final Map<Recommendation, Again> known = new IdentityHashMap<>();

  /**
   * What a recommendation comes to.
   *
   * @param fired its rules as they are stored
   */
  private record Again(Recommended outcome, String fired) {
    private static final Again UNDECIDED = new Again(null, "");
  }

  /**
   * @param assumed null to count calls without answers only
   * @throws IllegalArgumentException if the protocol asks what nobody has stored
   */
  Replayer(Protocol protocol, SafetyAnswers assumed) {
    this.protocol = protocol;
    this.decider = protocol.decider();
    this.answers = new StoredAnswers(protocol);
    this.assumed = assumed == null ? null : StoredAnswers.columns(assumed);
  }

  /** Adds what becomes of a decision. */
  void decision(DecisionRow row, Part to) {
    var again = again(row.answers());
    to.add(
        row.id(), new Move(row.outcome(), again.outcome(), reproduction(row, again)), row.where());
  }

  /** Whether a decision of that version has to come out by the same rules. */
  boolean comparesRules(String version) {
    return version.equals(protocol.version());
  }

  private Reproduction reproduction(DecisionRow row, Again again) {
    if (!comparesRules(row.version())) {
      return Reproduction.OTHER_VERSION;
    }
    return row.outcome().equals(again.outcome()) && row.fired().equals(again.fired())
        ? Reproduction.SAME
        : Reproduction.DIFFERENT;
  }

  /** Adds what becomes of a call without answers: each that nobody asked is the assumed one. */
  void unanswered(UnansweredRow row, Part to) {
    if (assumed == null) {
      to.add(row.id(), new Move(null, null, Reproduction.OTHER_VERSION), row.where());
      return;
    }
    var filled = row.answers().clone();
    for (int at = 0; at < assumed.length; at++) {
      if (NOT_ASKED.equals(filled[at]) && assumed[at] != null) {
        filled[at] = assumed[at];
      }
    }
    to.add(
        row.id(), new Move(null, again(filled).outcome(), Reproduction.OTHER_VERSION), row.where());
  }

  private Again again(String[] stored) {
    var found = decider.decide(answers.codes(stored));
    if (known.size() >= MOST_KNOWN) {
      known.clear();
    }
    return found.map(f -> known.computeIfAbsent(f, Replayer::again)).orElse(Again.UNDECIDED);
  }

  private static Again again(Recommendation found) {
    return new Again(Recommended.of(found), FiredRules.write(found.firedRules()));
  }
}
