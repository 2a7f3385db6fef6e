package org.coresponse.mail;

import org.coresponse.platform.ProblemCode;

/** Rules of the outbox. */
public enum MailProblem implements ProblemCode {
  LETTER_NOT_GIVEN_UP("letter-not-given-up", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  MailProblem(String code, Kind kind) {
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
