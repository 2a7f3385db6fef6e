package org.coresponse.screening;

import org.coresponse.platform.ProblemCode;

/** Rules of the screener. */
public enum ScreeningProblem implements ProblemCode {
  SCREEN_IS_CLINICAL("screen-is-clinical", Kind.FORBIDDEN),
  NOT_ON_THE_CALL("not-on-the-call", Kind.FORBIDDEN);

  private final String code;
  private final Kind kind;

  ScreeningProblem(String code, Kind kind) {
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
