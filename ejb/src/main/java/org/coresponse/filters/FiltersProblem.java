package org.coresponse.filters;

import org.coresponse.platform.ProblemCode;

/** Rules of saved filters. */
public enum FiltersProblem implements ProblemCode {
  TOO_MANY_FILTERS("too-many-filters", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  FiltersProblem(String code, Kind kind) {
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
