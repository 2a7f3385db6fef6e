package org.coresponse.governance;

import java.util.List;
import java.util.stream.Collectors;
import org.coresponse.platform.BusinessException;
import org.coresponse.proof.InvariantFlaw;

/** An invariant cannot be read, or speaks of what the protocol does not have. */
public class InvariantRefusedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  private final transient List<InvariantFlaw> flaws;

  InvariantRefusedException(List<InvariantFlaw> flaws) {
    super(
        GovernanceProblem.INVARIANT_REFUSED,
        flaws.stream().map(InvariantFlaw::toString).collect(Collectors.joining("; ")));
    this.flaws = List.copyOf(flaws);
  }

  /** Each with its place; at least one. */
  public List<InvariantFlaw> flaws() {
    return flaws;
  }
}
