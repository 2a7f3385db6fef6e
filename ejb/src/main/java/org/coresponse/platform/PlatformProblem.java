package org.coresponse.platform;

/** Problems that belong to no desk in particular. */
public enum PlatformProblem implements ProblemCode {
  NOT_FOUND("not-found", Kind.NOT_FOUND),
  STALE("stale", Kind.STALE),
  INVALID_FIELD("invalid-field", Kind.INVALID);

  private final String code;
  private final Kind kind;

  PlatformProblem(String code, Kind kind) {
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
