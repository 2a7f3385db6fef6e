package org.coresponse.triage;

import org.coresponse.intake.CallNumber;
import org.coresponse.platform.BusinessException;

/** Newer answers led to a newer recommendation; nobody overrides one that no longer stands. */
public class AssessmentSupersededException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public AssessmentSupersededException(CallNumber call) {
    super(TriageProblem.ASSESSMENT_SUPERSEDED, call.value());
  }
}
