package org.coresponse.codes;

/** The lists there are. */
public enum CodeList {
  /** What a call is about; common code: APCO 2.103.2-2019 incident type. */
  NATURE("nature"),
  /** How an incident ended; common code: APCO ANS 1.111.2-2018 disposition. */
  DISPOSITION("disposition"),
  /** Why a person chose another response than the recommended one. */
  OVERRIDE_REASON("override_reason"),
  /** What responders should be warned of at a place. */
  CAUTION("caution"),
  /** Centers of 988 to which callers go and from which they come. */
  CRISIS_CENTER("crisis_center"),
  /** Why a caller goes to another center. */
  TRANSFER_REASON("transfer_reason"),
  /** What a person is pointed to. */
  REFERRAL_SERVICE("referral_service");

  private final String stored;

  CodeList(String stored) {
    this.stored = stored;
  }

  String stored() {
    return stored;
  }
}
