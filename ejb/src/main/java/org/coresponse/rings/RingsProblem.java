package org.coresponse.rings;

import org.coresponse.platform.ProblemCode;

/** Rules of what rings. */
public enum RingsProblem implements ProblemCode {
  RINGS_ON("ring-goes-on", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  RingsProblem(String code, Kind kind) {
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
