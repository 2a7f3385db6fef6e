package org.coresponse.ownroster;

import org.coresponse.platform.BusinessException;
import org.coresponse.roster.Figures;
import org.coresponse.shiftrules.Breach;

/** Whoever takes a shift would break a rule that the city does not bend. */
public class OwnRuleBrokenException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OwnRuleBrokenException(Breach breach) {
    super(
        OwnRosterProblem.of(breach.rule()),
        breach.day(),
        Figures.text(breach.rule(), breach.figure()),
        Figures.text(breach.rule(), breach.limit()));
  }
}
