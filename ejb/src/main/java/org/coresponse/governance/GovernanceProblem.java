package org.coresponse.governance;

import org.coresponse.platform.ProblemCode;

/** Rules of the life of protocol versions. */
public enum GovernanceProblem implements ProblemCode {
  PROTOCOL_REFUSED("protocol-refused", Kind.INVALID),
  VERSION_EXISTS("version-exists", Kind.CONFLICT),
  VERSION_NOT_OPEN("version-not-open", Kind.CONFLICT),
  VERSION_NOT_PROVEN("version-not-proven", Kind.CONFLICT),
  VERSION_NOT_SIGNED("version-not-signed", Kind.CONFLICT),
  VERSION_NOT_LIVE("version-not-live", Kind.CONFLICT),
  SIGNED_ALREADY("signed-already", Kind.CONFLICT),
  SIGNED_OTHER_FILE("signed-other-file", Kind.STALE),
  OWN_PROTOCOL("own-protocol", Kind.FORBIDDEN),
  CAPACITY_NOT_HELD("capacity-not-held", Kind.FORBIDDEN),
  LIVE_FROM_TAKEN("live-from-taken", Kind.CONFLICT),
  INVARIANT_REFUSED("invariant-refused", Kind.INVALID),
  INVARIANT_EXISTS("invariant-exists", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  GovernanceProblem(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
