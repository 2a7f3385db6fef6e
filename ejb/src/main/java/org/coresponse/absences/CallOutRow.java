package org.coresponse.absences;

import java.io.Serializable;
import java.util.List;
import org.coresponse.roster.Worker;
import org.coresponse.shiftrules.Breach;

/**
 * Somebody who could be called for an open shift.
 *
 * @param phone in E.164, or null where there is none
 * @param broken rules that stand against it; none of whoever may simply take it
 */
public record CallOutRow(
    Worker worker, String name, String agency, String phone, List<Breach> broken)
    implements Serializable {

  /** Whether they may take it, with a reason where a rule warns. */
  public boolean may() {
    return broken.stream().noneMatch(Breach::hard);
  }
}
