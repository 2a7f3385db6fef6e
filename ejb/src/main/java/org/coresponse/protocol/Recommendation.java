package org.coresponse.protocol;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a protocol recommends for one set of answers, with its reasons. It binds nobody; a human
 * decides. Nothing is null.
 *
 * @param protocolVersion the version of the protocol, such as {@code DUR-CRISIS v1}
 * @param pathway the code of the reason, such as {@code UNARMED_TEAM}
 * @param primary what goes first
 * @param fallback what goes if the primary cannot, or settles nothing by its deadline
 * @param also what goes in addition, in the order of the protocol's rules; may be empty
 * @param priority 0 to 10, 10 the most urgent
 * @param clinicalLevel the suicide risk: NONE, UNKNOWN (not screened), LOW, MODERATE or HIGH
 * @param reasonEn one sentence in English
 * @param reasonEs the same in Spanish, unofficial
 * @param firedRules for every table, in the order they ran, the numbers from 1 of the rules that
 *     decided; may be empty for a table that collects
 */
public record Recommendation(
    String protocolVersion,
    String pathway,
    ResponseMode primary,
    ResponseMode fallback,
    Set<ResponseMode> also,
    int priority,
    String clinicalLevel,
    String reasonEn,
    String reasonEs,
    Map<String, List<Integer>> firedRules) {

  /**
   * Copies what could change.
   *
   * @throws IllegalArgumentException if the priority is not within 0 to 10
   */
  public Recommendation {
    requireNonNull(protocolVersion);
    requireNonNull(pathway);
    requireNonNull(primary);
    requireNonNull(fallback);
    requireNonNull(clinicalLevel);
    requireNonNull(reasonEn);
    requireNonNull(reasonEs);
    if (priority < 0 || priority > 10) {
      throw new IllegalArgumentException(
          "a priority is 0 to 10, not " + priority + " (pathway " + pathway + ")");
    }
    also = Collections.unmodifiableSet(new LinkedHashSet<>(also));
    var fired = new LinkedHashMap<String, List<Integer>>();
    firedRules.forEach((table, rules) -> fired.put(table, List.copyOf(rules)));
    firedRules = Collections.unmodifiableMap(fired);
  }

  /** Everything that goes: the primary, then the others. */
  public Set<ResponseMode> everything() {
    var modes = new LinkedHashSet<ResponseMode>();
    modes.add(primary);
    modes.addAll(also);
    return Collections.unmodifiableSet(modes);
  }
}
