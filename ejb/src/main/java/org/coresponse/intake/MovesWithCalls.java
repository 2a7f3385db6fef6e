package org.coresponse.intake;

/**
 * Rows of other desks that belong to an incident and go where its calls go. Whoever keeps such rows
 * provides one; called while both incidents are held.
 */
public interface MovesWithCalls {

  /** Everything of one incident belongs to another from now on. */
  void merged(long from, long into);

  /** One call went back to its own incident: what is its own goes with it. */
  void split(long from, long into, long callId);
}
