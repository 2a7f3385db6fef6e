package org.coresponse.proof;

import java.util.List;
import org.coresponse.dmn.Variable;

/**
 * What is asked of answers that are absent or not in the list. The desk never lets one through; but
 * should one reach the tables, by a wrong import or a wrong replay, then the outcome must be
 *
 * <ul>
 *   <li>the safe default or stronger: an officer or more ({@link Protection} 4 of 6 or above) and a
 *       priority of 5 or above, and every table decided; or
 *   <li>no less than what the same combination brings with that answer honestly "not known":
 *       protection, priority, medical services, officer and clinician each not less. A protocol may
 *       ask for that only where the input has such a word: {@link #NOT_KNOWN}.
 * </ul>
 *
 * <p>The second is for answers that hold no danger back, such as who calls: that a caller's type is
 * missing must not send police where UNKNOWN sends the unarmed team. How many combinations pass by
 * which of the two is counted and shown.
 */
final class Outsiders {
  /** The words for "not known", the first of them that an input allows is its own. */
  static final List<String> NOT_KNOWN = List.of("UNKNOWN", "CANNOT_TELL", "NOT_ASKED", "OTHER");

  private Outsiders() {}

  /** The input's own word for "not known"; null when it has none. */
  static String notKnown(Variable input) {
    return NOT_KNOWN.stream()
        .filter(word -> input.domain().code(word) != input.domain().other())
        .filter(word -> input.domain().allowed(input.domain().code(word)))
        .findFirst()
        .orElse(null);
  }

  static boolean safeDefault(HelpSent outcome) {
    return outcome.decided()
        && outcome.protection() >= Protection.SAFE_DEFAULT
        && outcome.priority() >= Protection.SAFE_DEFAULT_PRIORITY;
  }

  static boolean noLess(HelpSent outcome, HelpSent notKnown) {
    return outcome.decided()
        && notKnown.decided()
        && outcome.protection() >= notKnown.protection()
        && outcome.priority() >= notKnown.priority()
        && keeps(outcome, notKnown, Help.EMS)
        && keeps(outcome, notKnown, Help.OFFICER)
        && keeps(outcome, notKnown, Help.CLINICIAN);
  }

  private static boolean keeps(HelpSent outcome, HelpSent notKnown, Help help) {
    return outcome.brings(help) || !notKnown.brings(help);
  }
}
