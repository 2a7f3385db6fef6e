package org.coresponse.ownroster;

import java.io.Serializable;
import java.util.List;
import org.coresponse.shiftrules.Breach;

/**
 * An open shift, as somebody who could take it reads it.
 *
 * @param broken rules that stand against it; none where it is free to take
 */
public record OpenShift(OwnShift shift, List<Breach> broken) implements Serializable {

  /** Whether they may take it, with a reason where a rule warns. */
  public boolean free() {
    return broken.stream().noneMatch(Breach::hard);
  }

  /** Whether it takes a reason. */
  public boolean warned() {
    return free() && !broken.isEmpty();
  }
}
