package org.coresponse.duty;

/** Where somebody is on duty. */
public enum DutyPlace {
  /** A desk in the 911 center. */
  CENTER,
  /** A car of co-response. */
  CAR,
  /** A station of the police. */
  STATION,
  /** Anywhere else, by phone. */
  REMOTE
}
