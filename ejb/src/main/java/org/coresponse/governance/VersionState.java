package org.coresponse.governance;

/**
 * How far a version has come. It goes from one to the next; a change of its file or of the
 * invariants puts what is not in force back to the first.
 */
public enum VersionState {
  /** Its file can be changed; nobody has shown that it is safe. */
  DRAFT,
  /** Every invariant holds over every combination of answers. */
  PROVEN,
  /** Three people have signed. */
  SIGNED,
  /** Decides from an instant, which may be ahead. */
  LIVE,
  /** Decides no longer; stays readable. */
  RETIRED;

  /** Whether its file may still be changed, or the whole thrown away. */
  public boolean open() {
    return this == DRAFT || this == PROVEN || this == SIGNED;
  }
}
