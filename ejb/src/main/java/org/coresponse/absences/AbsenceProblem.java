package org.coresponse.absences;

import org.coresponse.dmn.Kind;
import org.coresponse.platform.ProblemCode;

/** Rules of being away. */
public enum AbsenceProblem implements ProblemCode {
  OWN("absence-own"),
  SETTLED("absence-settled"),
  OVERLAPS("absence-overlaps");

  private final String code;

  AbsenceProblem(String code) {
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
