package org.coresponse.proof;

import java.util.List;

/** Invariants that cannot be read as they are written. Names every flaw with its place. */
public class InvalidInvariantException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<InvariantFlaw> flaws;

  InvalidInvariantException(List<InvariantFlaw> flaws) {
    super(flaws.toString());
    this.flaws = List.copyOf(flaws);
  }

  /** At least one. */
  public List<InvariantFlaw> flaws() {
    return flaws;
  }
}
