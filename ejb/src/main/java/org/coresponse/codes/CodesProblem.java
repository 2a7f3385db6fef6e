package org.coresponse.codes;

import org.coresponse.platform.ProblemCode;

/** Rules of the code lists. */
public enum CodesProblem implements ProblemCode {
  NATURE_EXISTS("nature-exists");

  private final String code;

  CodesProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
