package org.coresponse.lapses;

/**
 * How far the renewal of a credential is; the later the farther. Whoever has something to do about
 * it is warned.
 */
public enum RenewalState {
  /** Nobody has stated one: holder, agency or police, and city are warned. */
  NONE,
  /** It was stated, and a file of evidence is needed: agency or police, and city are warned. */
  EVIDENCE_WANTED,
  /** Agency or police have done their part: whoever has to confirm it is warned. */
  TO_VERIFY,
  /** It counts: nobody is warned. */
  RENEWED;

  boolean warns() {
    return this != RENEWED;
  }

  boolean warnsHolder() {
    return this == NONE;
  }

  /** Whether those are warned who state credentials: the holder's agency, or the police. */
  boolean warnsStaters() {
    return this == NONE || this == EVIDENCE_WANTED;
  }
}
