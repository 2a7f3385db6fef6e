package org.coresponse.clinicians;

import org.coresponse.platform.ProblemCode;

/** Rules of the register. */
public enum ClinicianProblem implements ProblemCode {
  OWN_ENROLMENT("own-enrolment", Kind.FORBIDDEN),
  MEMBERSHIP_DAY("membership-day", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  ClinicianProblem(String code, Kind kind) {
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
