package org.coresponse.callscreen;

/** How the call screen asks a field. */
public enum FieldUse {
  /** It may be filled. */
  SHOWN,
  /** It is shown, and a call that is typed is not sent without it. */
  REQUIRED,
  /** It is not shown as long as it is empty. */
  HIDDEN
}
