package org.coresponse.transfers;

import org.coresponse.platform.ProblemCode;

/** Rules of transfers. */
public enum TransferProblem implements ProblemCode {
  SOMEBODY_SENT("transfer-somebody-sent", Kind.CONFLICT),
  RUNNING("transfer-running", Kind.CONFLICT),
  RINGS("transfer-rings", Kind.CONFLICT),
  OVER("transfer-over", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  TransferProblem(String code, Kind kind) {
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
