package org.coresponse.credentials;

import org.coresponse.platform.ProblemCode;

/** Rules of credentials. */
public enum CredentialProblem implements ProblemCode {
  OWN_WORD("own-word", Kind.FORBIDDEN),
  WITHDRAWN("credential-withdrawn", Kind.CONFLICT),
  EVIDENCE_NEEDED("evidence-needed", Kind.CONFLICT),
  NOT_YOURS_TO_VERIFY("not-yours-to-verify", Kind.FORBIDDEN),
  STATED_ALREADY("credential-stated-already", Kind.CONFLICT),
  KIND_EXISTS("credential-kind-exists", Kind.CONFLICT),
  ASKED_ALREADY("requirement-asked-already", Kind.CONFLICT),
  REQUIREMENT_OVER("requirement-over", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  CredentialProblem(String code, Kind kind) {
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
