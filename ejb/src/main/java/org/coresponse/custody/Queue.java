package org.coresponse.custody;

/** What holds something while no person does. Each is watched by people of a role. */
public enum Queue {
  /** Watched by the dispatchers of the floor. */
  DISPATCH,
  /** Watched by the clinicians on duty at the desk of the 911 center. */
  DIVERSION,
  /** Watched by the supervisors of the floor. */
  SUPERVISION
}
