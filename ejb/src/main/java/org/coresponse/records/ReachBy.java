package org.coresponse.records;

/** How somebody wants to be reached afterwards. */
public enum ReachBy {
  PHONE,
  TEXT,
  VISIT,
  MAIL
}
