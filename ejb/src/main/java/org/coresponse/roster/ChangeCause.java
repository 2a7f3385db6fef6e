package org.coresponse.roster;

/** Why what people go by changed. */
public enum ChangeCause {
  /** A publication. */
  PUBLISHED,
  /** Somebody signed up for an open shift. */
  SIGN_UP,
  /** Two people swapped, or one handed it over. */
  SWAP,
  /** Somebody is away who was to fill it. */
  SICKNESS,
  /** Somebody lost the right to work in the shift's role. */
  RIGHT_LOST,
  /** Somebody left their agency. */
  LEFT
}
