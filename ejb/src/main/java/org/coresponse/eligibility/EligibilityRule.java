package org.coresponse.eligibility;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.codes.Eligibility;
import org.coresponse.protocol.ResponseMode;

/**
 * Which parts of the programme an incident is for: pure functions, and {@link #VERSION} is kept
 * with what they decide.
 *
 * <p>A part is asked for by the modes in which its clinicians answer: diversion by {@code
 * CCD_PHONE} and {@code CCD_CALLBACK}, co-response by {@code COR}; every other mode asks for none.
 * Of a decision these modes count:
 *
 * <ul>
 *   <li>the one recommended first, unless a person chose another for a reason that says it was not
 *       what the incident needed;
 *   <li>the one that a person chose;
 *   <li>those recommended in addition;
 *   <li>where the one recommended first counts and its part is off, the fallback of its rule: the
 *       city answers in the next way it has.
 * </ul>
 *
 * <p>Reasons that say nothing about the need, and so take nothing from it: {@code no_resource},
 * {@code distance} and {@code caller_request}. Otherwise an incident that nobody could be sent to
 * would vanish from the figures the moment somebody wrote that down.
 *
 * <p>Where nothing is decided a part is asked for by the natures of the calls, by what they stand
 * for on the day. A part that is off is never asked for.
 */
public final class EligibilityRule {
  public static final String VERSION = "1";

  private static final Set<String> NEED_STANDS =
      Set.of("no_resource", "distance", "caller_request");

  private EligibilityRule() {}

  /** By a decision. */
  static Set<ProgrammePart> of(Advice advice, Set<ProgrammePart> on) {
    var modes = new LinkedHashSet<>(advice.also());
    if (advice.chosen() != null) {
      modes.add(advice.chosen());
    }
    if (advice.chosen() == null || NEED_STANDS.contains(advice.why())) {
      modes.add(advice.first());
      var part = part(advice.first());
      if (part != null && !on.contains(part) && advice.fallback() != null) {
        modes.add(advice.fallback());
      }
    }
    var asked = EnumSet.noneOf(ProgrammePart.class);
    for (var mode : modes) {
      var part = part(mode);
      if (part != null && on.contains(part)) {
        asked.add(part);
      }
    }
    return asked;
  }

  /** By what a nature may get. */
  static Set<ProgrammePart> of(Eligibility nature, Set<ProgrammePart> on) {
    var asked = EnumSet.noneOf(ProgrammePart.class);
    if (nature.diversion()) {
      asked.add(ProgrammePart.DIVERSION);
    }
    if (nature.coResponse()) {
      asked.add(ProgrammePart.CO_RESPONSE);
    }
    asked.retainAll(on);
    return asked;
  }

  /** Whose clinicians answer in a way, or null where it is not ours. */
  static ProgrammePart part(ResponseMode mode) {
    return switch (mode) {
      case CCD_PHONE, CCD_CALLBACK -> ProgrammePart.DIVERSION;
      case COR -> ProgrammePart.CO_RESPONSE;
      case CRT, POLICE_CIT, POLICE, EMS, FIRE, MOBILE_CRISIS_EXT, R988, CARE_NAV, NONE -> null;
    };
  }

  /** The way in which a part answers, as what is feasible is asked by it. */
  static ResponseMode mode(ProgrammePart part) {
    return part == ProgrammePart.DIVERSION ? ResponseMode.CCD_PHONE : ResponseMode.COR;
  }
}
