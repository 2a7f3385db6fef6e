package org.coresponse.exchange;

import org.coresponse.platform.ProblemCode;

/** Rules of exchange. */
public enum ExchangeProblem implements ProblemCode {
  UNREADABLE_FILE("unreadable-file", Kind.INVALID),
  IMPORT_ENDED("import-ended", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  ExchangeProblem(String code, Kind kind) {
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
