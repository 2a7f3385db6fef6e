package org.coresponse.records;

import org.coresponse.platform.ProblemCode;

/** Rules of records. */
public enum RecordsProblem implements ProblemCode {
  NOT_YOUR_RECORD("not-your-record", Kind.FORBIDDEN),
  NOT_BY_PHONE("response-not-by-phone", Kind.CONFLICT),
  NOT_TAKEN("response-not-taken", Kind.CONFLICT),
  CALLED_OFF("response-called-off", Kind.CONFLICT),
  SIGNED("record-signed", Kind.CONFLICT),
  NOT_SIGNED("record-not-signed", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  RecordsProblem(String code, Kind kind) {
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
