package org.coresponse.eligibility;

/** What became of an eligible incident. */
public enum Outcome {
  /** The incident runs, and nobody has taken it. */
  OPEN,
  /** A clinician of that part took it. */
  SERVED,
  /** It ended without one. */
  UNSERVED
}
