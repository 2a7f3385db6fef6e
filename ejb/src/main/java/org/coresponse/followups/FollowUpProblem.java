package org.coresponse.followups;

import org.coresponse.platform.ProblemCode;

/** Rules of follow-ups. */
public enum FollowUpProblem implements ProblemCode {
  NOT_BY_PHONE("follow-up-not-by-phone", Kind.CONFLICT),
  ENDED("follow-up-ended", Kind.CONFLICT),
  TAKEN("follow-up-taken", Kind.CONFLICT),
  NOT_YOURS("follow-up-not-yours", Kind.FORBIDDEN),
  TOO_FEW_ATTEMPTS("follow-up-too-few-attempts", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  FollowUpProblem(String code, Kind kind) {
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
