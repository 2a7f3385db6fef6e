package org.coresponse.calltaking;

import org.coresponse.platform.ProblemCode;

/** Rules of call-taking. */
public enum CalltakingProblem implements ProblemCode {
  DRAFT_OF_ANOTHER("draft-of-another", Kind.CONFLICT),
  DRAFT_CLOSED("draft-closed", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  CalltakingProblem(String code, Kind kind) {
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
