package org.coresponse.replay;

import org.coresponse.platform.ProblemCode;

/** Rules of replaying. */
public enum ReplayProblem implements ProblemCode {
  REPLAY_NOT_DONE("replay-not-done", Kind.CONFLICT),
  REPLAY_ENDED("replay-ended", Kind.CONFLICT),
  VERSION_CHANGED("version-changed", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  ReplayProblem(String code, Kind kind) {
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
