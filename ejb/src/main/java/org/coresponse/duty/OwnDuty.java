package org.coresponse.duty;

import java.io.Serializable;
import java.util.List;
import org.coresponse.credentials.WorkRole;
import org.coresponse.roster.DutyShift;

/**
 * Duty as the one who comes to work sees it.
 *
 * @param running null when they are off duty
 * @param choices where they may sign on, in which role
 * @param shifts published ones that run or begin within a day
 * @param earlier the latest first
 */
public record OwnDuty(
    String name,
    DutyRow running,
    List<Choice> choices,
    List<DutyShift> shifts,
    List<DutyRow> earlier)
    implements Serializable {

  /**
   * A role and a place.
   *
   * @param timing how signing on now would stand against the roster
   * @param mayWork whether the right to work grants the role today
   */
  public record Choice(WorkRole role, DutyPlace place, DutyTiming timing, boolean mayWork)
      implements Serializable {}
}
