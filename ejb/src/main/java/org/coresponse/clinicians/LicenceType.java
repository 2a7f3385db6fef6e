package org.coresponse.clinicians;

/**
 * Licences under which a clinician may work in North Carolina, and the board that issues each
 * (domain.md, Licences).
 */
public enum LicenceType {
  LCSW("NCSWCLB"),
  LCSWA("NCSWCLB"),
  LCMHC("NCBLCMHC"),
  LCMHCA("NCBLCMHC"),
  LCMHCS("NCBLCMHC"),
  LCAS("NCASPPB"),
  LMFT("NC MFT Board"),
  LP("NC Psychology Board"),
  PMHNP("NCBON");

  private final String board;

  LicenceType(String board) {
    this.board = board;
  }

  public String board() {
    return board;
  }
}
