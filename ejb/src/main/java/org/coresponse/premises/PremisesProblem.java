package org.coresponse.premises;

import org.coresponse.platform.ProblemCode;

/** Rules of what is known of a place. */
public enum PremisesProblem implements ProblemCode {
  CAUTION_ENDED("caution-ended", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  PremisesProblem(String code, Kind kind) {
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
