package org.coresponse.records;

/** Which records are wanted. */
public enum RecordState {
  /** Calls that still want a record, and drafts. */
  UNSIGNED,
  SIGNED,
  EVERY
}
