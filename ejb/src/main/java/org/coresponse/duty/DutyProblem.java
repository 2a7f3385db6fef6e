package org.coresponse.duty;

import org.coresponse.platform.ProblemCode;

/** Rules of duty. */
public enum DutyProblem implements ProblemCode {
  NOT_IN_REGISTER("duty-not-in-register", Kind.FORBIDDEN),
  NO_RIGHT("duty-without-right", Kind.CONFLICT),
  PLACE_NOT_SERVED("duty-place-not-served", Kind.CONFLICT),
  PLACE_CLOSED("duty-place-closed", Kind.CONFLICT),
  EARLY("duty-early", Kind.CONFLICT),
  WITHOUT_SHIFT("duty-without-shift", Kind.CONFLICT),
  ON_DUTY("already-on-duty", Kind.CONFLICT),
  NOT_ON_DUTY("not-on-duty", Kind.CONFLICT),
  OVERLAPS("duty-overlaps", Kind.CONFLICT),
  OWN("own-duty", Kind.FORBIDDEN);

  private final String code;
  private final Kind kind;

  DutyProblem(String code, Kind kind) {
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
