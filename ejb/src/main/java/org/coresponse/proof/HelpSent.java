package org.coresponse.proof;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coresponse.protocol.ResponseMode;

/**
 * The help that a protocol sends on a combination of answers, as far as invariants speak of it.
 *
 * @param primary what goes first; null when no rule of {@code response} decides
 * @param sent everything that goes, with the primary
 * @param priority null when no rule of {@code priority} matches
 * @param levels what tables of one rule and one text give, by table; no entry where they give none
 * @param undecided the first table of one rule in which none decides; null when there is none
 * @param conflicting the first table whose rules match together that must not; null when there is
 *     none
 */
public record HelpSent(
    ResponseMode primary,
    Set<ResponseMode> sent,
    Integer priority,
    Map<String, String> levels,
    String undecided,
    String conflicting) {
  /** Copies what could change. */
  public HelpSent {
    sent = sorted(sent);
    levels = Collections.unmodifiableMap(new TreeMap<>(levels));
  }

  private static Set<ResponseMode> sorted(Collection<ResponseMode> modes) {
    var sorted = EnumSet.noneOf(ResponseMode.class);
    sorted.addAll(modes);
    return Collections.unmodifiableSet(sorted);
  }

  /** Whether help of that kind goes. */
  public boolean brings(Help help) {
    return sends(help.modes());
  }

  boolean sends(Set<ResponseMode> any) {
    return !Collections.disjoint(sent, any);
  }

  /** See {@link Protection}. */
  public int protection() {
    return Protection.rank(primary, sent);
  }

  /** Whether every table came to something. */
  public boolean decided() {
    return undecided == null && conflicting == null && primary != null && priority != null;
  }
}
