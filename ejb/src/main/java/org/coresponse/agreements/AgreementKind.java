package org.coresponse.agreements;

/** What a city agrees with an agency. */
public enum AgreementKind {
  /** Memorandum of understanding: may hold until it is ended. */
  MOU,
  /** Business associate agreement. */
  BAA,
  /** Certificate of insurance: the agency may enter it itself. */
  INSURANCE;

  /** Whether it may be without a last day. */
  public boolean mayBeOpen() {
    return this == MOU;
  }

  /** Whether the agency may enter it itself; the city confirms it all the same. */
  public boolean entersItself() {
    return this == INSURANCE;
  }
}
