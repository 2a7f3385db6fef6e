package org.coresponse.eligibility;

/** What an incident's eligibility was decided from. */
public enum Basis {
  /** The decision that leads it, with what a person chose instead. */
  DECISION,
  /** What its calls' natures stood for on its day, since nothing was decided. */
  NATURE,
  /** Nothing: its calls are another incident's, which counts. */
  MERGED
}
