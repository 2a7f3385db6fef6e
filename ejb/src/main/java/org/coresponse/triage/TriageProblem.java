package org.coresponse.triage;

import org.coresponse.platform.ProblemCode;

/** Rules of triage. */
public enum TriageProblem implements ProblemCode {
  OWN_OVERRIDE("own-override", Kind.FORBIDDEN),
  OVERRIDE_REVIEWED("override-reviewed", Kind.CONFLICT),
  NOT_ASSESSED("not-assessed", Kind.CONFLICT),
  ASSESSMENT_SUPERSEDED("assessment-superseded", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  TriageProblem(String code, Kind kind) {
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
