package org.coresponse.lapses;

/** How far the renewal of a credential is; the later the farther. */
public enum RenewalState {
  /** Nobody has stated one: holder, agency and city are warned. */
  NONE(true, true, true),
  /** The agency has stated it, and a file of evidence is needed: agency and city are warned. */
  EVIDENCE_WANTED(false, true, true),
  /** The agency has done its part, and the city has to confirm it: the city is warned. */
  TO_VERIFY(false, false, true),
  /** It counts: nobody is warned. */
  RENEWED(false, false, false);

  private final boolean warnsHolder;
  private final boolean warnsAgency;
  private final boolean warnsCity;

  RenewalState(boolean warnsHolder, boolean warnsAgency, boolean warnsCity) {
    this.warnsHolder = warnsHolder;
    this.warnsAgency = warnsAgency;
    this.warnsCity = warnsCity;
  }

  boolean warnsHolder() {
    return warnsHolder;
  }

  boolean warnsAgency() {
    return warnsAgency;
  }

  boolean warnsCity() {
    return warnsCity;
  }
}
