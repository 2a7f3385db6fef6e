package org.coresponse.dispatch;

/**
 * The moments of an incident at which somebody passes it on, in their usual order. Units of other
 * systems count from dispatch to clear where no crew of ours was sent.
 */
public enum Hop {
  /** The first call rang. */
  RING,
  /** Somebody answered it. */
  ANSWER,
  /** It was received, as its sender says. */
  RECEIVE,
  /** It was entered here. */
  ENTRY,
  /** The first decision of the protocol. */
  TRIAGE,
  /** The first offer to a clinician by phone. */
  OFFER,
  /** The first clinician who took such an offer. */
  ACCEPT,
  /** The first crew sent into the field. */
  DISPATCH,
  /** The first on the way. */
  ENROUTE,
  /** The first on scene. */
  ARRIVE,
  /** The last who was sent or asked has ended, and nobody is on it any more. */
  CLEAR,
  /** It was closed or cancelled. */
  CLOSE
}
