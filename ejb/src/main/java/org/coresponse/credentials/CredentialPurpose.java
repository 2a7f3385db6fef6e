package org.coresponse.credentials;

/** What a credential shows of its holder; a role asks for purposes, and any kind may serve one. */
public enum CredentialPurpose {
  /** May treat people: one of the clinical licences. */
  LICENCE,
  /** Further training in the profession, which no role of the default rules asks for. */
  PROFESSION,
  PEER_SUPPORT,
  EMERGENCY_MEDICINE,
  /** Trained in crisis intervention (CIT, 40 hours). */
  CRISIS_TRAINING,
  /** Fingerprints and awareness training for criminal justice information. */
  CJIS_CLEARANCE,
  BACKGROUND_CHECK,
  /** Signed for confidentiality, 42 CFR part 2 included. */
  CONFIDENTIALITY
}
