package org.coresponse.roster;

import org.coresponse.platform.BusinessException;
import org.coresponse.shiftrules.Breach;

/** A change to the roster breaks a rule that warns, and no reason was given. */
public class RuleWarnedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public RuleWarnedException(String name, Breach breach) {
    super(
        RosterProblem.REASON_NEEDED,
        name,
        breach.rule(),
        breach.day(),
        Figures.text(breach.rule(), breach.figure()),
        Figures.text(breach.rule(), breach.limit()));
  }
}
