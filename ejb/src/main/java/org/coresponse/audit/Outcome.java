package org.coresponse.audit;

/** How an act ended. */
public enum Outcome {
  DONE,
  REFUSED
}
