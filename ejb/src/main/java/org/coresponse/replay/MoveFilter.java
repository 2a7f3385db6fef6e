package org.coresponse.replay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Which decisions of a replay are listed; null narrows nothing.
 *
 * @param from name of the way that was recommended
 * @param to name of the way that the version recommends, or {@link #UNDECIDED}
 * @param ruleFrom code of the rule that decided
 * @param ruleTo code of the rule that decides in the version, or {@link #UNDECIDED}
 * @param moved only those that do not come out the same
 * @param unanswered calls that nobody assessed in place of decisions; of these only {@code slice}
 *     and {@code to} are asked
 * @param differing only those that the version itself decided and does not decide so again
 */
public record MoveFilter(
    @NotNull @Valid Slice slice,
    @Size(max = 20) String from,
    @Size(max = 20) String to,
    @Size(max = 40) String ruleFrom,
    @Size(max = 40) String ruleTo,
    Effect effect,
    boolean moved,
    boolean differing,
    boolean unanswered)
    implements Serializable {
  /** Stands for no outcome. */
  public static final String UNDECIDED = "UNDECIDED";

  public MoveFilter {
    slice = slice == null ? Slice.WHOLE : slice;
    from = blank(from);
    to = blank(to);
    ruleFrom = blank(ruleFrom);
    ruleTo = blank(ruleTo);
  }

  static String mode(Recommended outcome) {
    return outcome == null ? UNDECIDED : outcome.mode().name();
  }

  static String rule(Recommended outcome) {
    return outcome == null ? UNDECIDED : outcome.rule();
  }

  boolean has(Move move) {
    if (to != null && !to.equals(mode(move.to()))) {
      return false;
    }
    return unanswered
        || (from == null || from.equals(mode(move.from())))
            && (ruleFrom == null || ruleFrom.equals(rule(move.from())))
            && (ruleTo == null || ruleTo.equals(rule(move.to())))
            && (effect == null || effect == move.effect())
            && (!moved || move.effect() != Effect.SAME)
            && (!differing || move.reproduction() == Reproduction.DIFFERENT);
  }

  private static String blank(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }
}
