package org.coresponse.accounts;

import org.coresponse.platform.ProblemCode;

/** Rules of accounts. */
public enum AccountsProblem implements ProblemCode {
  ROLE_NOT_CLEARED("role-not-cleared", Kind.FORBIDDEN),
  ACCOUNT_EXISTS("account-exists", Kind.CONFLICT),
  USER_NAME_TAKEN("user-name-taken", Kind.CONFLICT),
  ACCOUNT_ENDED("account-ended", Kind.CONFLICT),
  HELD_BY_OTHERS("held-by-others", Kind.CONFLICT),
  ACCOUNT_SUSPENDED("account-suspended", Kind.FORBIDDEN);

  private final String code;
  private final Kind kind;

  AccountsProblem(String code, Kind kind) {
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
