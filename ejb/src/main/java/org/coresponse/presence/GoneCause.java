package org.coresponse.presence;

/** Why somebody is not there any more. */
public enum GoneCause {
  SIGNED_OUT,
  /** Nothing is heard of their pages. */
  LOST,
  /** Nobody touched their screen. */
  COVERED
}
