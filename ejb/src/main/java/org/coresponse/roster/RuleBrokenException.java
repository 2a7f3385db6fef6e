package org.coresponse.roster;

import org.coresponse.platform.BusinessException;
import org.coresponse.shiftrules.Breach;

/** A change to the roster would break a rule that the city does not bend. */
public class RuleBrokenException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public RuleBrokenException(String name, Breach breach) {
    super(
        RosterProblem.of(breach.rule()),
        name,
        breach.day(),
        Figures.text(breach.rule(), breach.figure()),
        Figures.text(breach.rule(), breach.limit()));
  }
}
