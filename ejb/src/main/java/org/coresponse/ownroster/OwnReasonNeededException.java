package org.coresponse.ownroster;

import org.coresponse.platform.BusinessException;
import org.coresponse.roster.Figures;
import org.coresponse.shiftrules.Breach;

/** Whoever takes a shift would break a rule that warns, and gave no reason. */
public class OwnReasonNeededException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OwnReasonNeededException(Breach breach) {
    super(
        OwnRosterProblem.REASON_NEEDED,
        breach.rule(),
        breach.day(),
        Figures.text(breach.rule(), breach.figure()),
        Figures.text(breach.rule(), breach.limit()));
  }
}
