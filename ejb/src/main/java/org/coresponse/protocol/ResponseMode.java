package org.coresponse.protocol;

/** The ways a city can answer a crisis call, as in the code list "Response mode". */
public enum ResponseMode {
  /** Crisis call diversion: a clinician talks by phone now. */
  CCD_PHONE(Way.PHONE, false, true),
  /** Crisis call diversion: a clinician calls back first; until then nobody unarmed goes. */
  CCD_CALLBACK(Way.PHONE, false, true),
  /** Community response team: unarmed, with a clinical person. */
  CRT(Way.IN_PERSON, false, true),
  /** Co-response: a police officer together with a clinician. */
  COR(Way.IN_PERSON, true, true),
  /** Police officer with crisis intervention training. */
  POLICE_CIT(Way.IN_PERSON, true, false),
  /** Police. */
  POLICE(Way.IN_PERSON, true, false),
  /** Emergency medical services. */
  EMS(Way.IN_PERSON, false, false),
  /** Fire department. */
  FIRE(Way.IN_PERSON, false, false),
  /** A mobile crisis team of another organisation. */
  MOBILE_CRISIS_EXT(Way.IN_PERSON, false, true),
  /** Warm transfer to the 988 Lifeline. */
  R988(Way.HANDED_ON, false, true),
  /** Care navigation: information and follow-up. */
  CARE_NAV(Way.HANDED_ON, false, true),
  /** No response. */
  NONE(Way.HANDED_ON, false, false);

  private enum Way {
    PHONE,
    IN_PERSON,
    HANDED_ON
  }

  private final Way way;
  private final boolean officer;
  private final boolean clinical;

  ResponseMode(Way way, boolean officer, boolean clinical) {
    this.way = way;
    this.officer = officer;
    this.clinical = clinical;
  }

  /**
   * Whether the city's own clinician answers by phone, so that the call waits in the clinician's
   * queue.
   */
  public boolean byPhone() {
    return way == Way.PHONE;
  }

  /** Whether somebody goes to the person, so that a unit has to be found. */
  public boolean inPerson() {
    return way == Way.IN_PERSON;
  }

  /** Whether a police officer is part of it. */
  public boolean bringsOfficer() {
    return officer;
  }

  /** Whether a clinical person, who can assess a crisis, is part of it. */
  public boolean bringsClinicalPerson() {
    return clinical;
  }
}
