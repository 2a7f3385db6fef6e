package org.coresponse.agreements;

import org.coresponse.platform.ProblemCode;

/** Rules of agreements. */
public enum AgreementProblem implements ProblemCode {
  OWN_AGREEMENT("own-agreement", Kind.FORBIDDEN),
  NOT_YOURS_TO_ENTER("not-yours-to-enter", Kind.FORBIDDEN),
  AGREEMENT_FILE_NEEDED("agreement-file-needed", Kind.CONFLICT),
  AGREEMENT_ENDED("agreement-ended", Kind.CONFLICT),
  AGREEMENT_ENTERED_ALREADY("agreement-entered-already", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  AgreementProblem(String code, Kind kind) {
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
