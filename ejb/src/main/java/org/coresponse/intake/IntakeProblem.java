package org.coresponse.intake;

import org.coresponse.platform.ProblemCode;

/** Rules of intake. */
public enum IntakeProblem implements ProblemCode {
  INCIDENT_CLOSED("incident-closed", Kind.CONFLICT),
  INCIDENT_NOT_CLOSED("incident-not-closed", Kind.CONFLICT),
  INCIDENT_MERGED("incident-merged", Kind.CONFLICT),
  CALL_MOVED("call-moved", Kind.CONFLICT),
  FIRST_CALL_STAYS("first-call-stays", Kind.CONFLICT),
  INCIDENT_HAS_RUNNING_WORK("incident-has-running-work", Kind.CONFLICT);

  private final String code;
  private final Kind kind;

  IntakeProblem(String code, Kind kind) {
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
