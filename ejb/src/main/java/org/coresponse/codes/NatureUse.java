package org.coresponse.codes;

/** Which natures are wanted. */
public enum NatureUse {
  /** May be chosen today. */
  IN_USE,
  /** May not be chosen today: retired, or not begun. */
  RETIRED,
  EVERY
}
