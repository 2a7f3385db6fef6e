package org.coresponse.followups;

/** A desk that has follow-ups until one of its people takes them. */
public enum CareQueue {
  CARE_NAVIGATION
}
