package org.coresponse.proof;

/** What a check came to. */
public enum Verdict {
  /** It holds of every combination; both ways say so. */
  PROVEN,
  /** It does not; both ways say so. */
  VIOLATED,
  /** Nobody knows: something ran out of time, is too large, or the two ways disagree. */
  NOT_PROVEN
}
