package org.coresponse.intake;

/**
 * Says what is still running on an incident. Whoever sends people to incidents provides one;
 * closing asks them all.
 */
public interface RunningWork {

  /** How many answers to this incident have not ended. */
  long runningOn(long incidentId);
}
