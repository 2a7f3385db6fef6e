package org.coresponse.security;

import org.coresponse.platform.ProblemCode;

/** Ways in which identity itself is not enough. */
public enum SecurityProblem implements ProblemCode {
  ORGANISATION_UNCLEAR("organisation-unclear", Kind.FORBIDDEN);

  private final String code;
  private final Kind kind;

  SecurityProblem(String code, Kind kind) {
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
