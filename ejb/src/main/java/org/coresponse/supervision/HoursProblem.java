package org.coresponse.supervision;

import org.coresponse.platform.ProblemCode;

/** Rules of hours under supervision. */
public enum HoursProblem implements ProblemCode {
  OWN_HOURS("own-hours", Kind.FORBIDDEN),
  NOT_YOUR_ASSOCIATE("not-your-associate", Kind.FORBIDDEN),
  DAY_LOGGED("day-logged-already", Kind.CONFLICT),
  CONFIRMED("hours-confirmed", Kind.CONFLICT),
  VOIDED("hours-voided", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  HoursProblem(String code, Kind kind) {
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
