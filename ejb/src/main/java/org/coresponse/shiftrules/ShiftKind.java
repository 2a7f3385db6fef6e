package org.coresponse.shiftrules;

/** How somebody is bound by a shift. */
public enum ShiftKind {
  /** At work. */
  DUTY,
  /** At home, to be called. Counts as being somewhere, not as hours, rest or a night. */
  ON_CALL
}
