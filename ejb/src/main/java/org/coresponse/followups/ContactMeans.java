package org.coresponse.followups;

/** By what somebody is followed up. */
public enum ContactMeans {
  PHONE,
  TEXT,
  VISIT,
  MAIL
}
