package org.coresponse.triage;

import org.coresponse.platform.BusinessException;

/** Somebody reviewed it since it was read; their review is read before another is added. */
public class OverrideReviewedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OverrideReviewedException() {
    super(TriageProblem.OVERRIDE_REVIEWED);
  }
}
