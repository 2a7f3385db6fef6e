package org.coresponse.records;

/** Whether the caller asked for police. */
public enum PoliceAsked {
  YES,
  NO,
  UNKNOWN
}
