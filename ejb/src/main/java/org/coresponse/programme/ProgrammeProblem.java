package org.coresponse.programme;

import org.coresponse.platform.ProblemCode;

/** Rules of the programme's parts. */
public enum ProgrammeProblem implements ProblemCode {
  OFF("part-off"),
  BEGINS("part-begins");

  private final String code;

  ProgrammeProblem(String code) {
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
