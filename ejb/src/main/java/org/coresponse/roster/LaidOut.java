package org.coresponse.roster;

import java.io.Serializable;
import java.util.List;
import org.coresponse.shiftrules.Breach;

/**
 * What laying out did.
 *
 * @param added shifts that are new in the plan
 * @param already shifts that were laid out before, and are left as they are now
 * @param open those of the new ones that are somebody's and are open all the same, with why
 */
public record LaidOut(int added, int already, List<LeftOpen> open) implements Serializable {

  /**
   * A shift that is open because it would break a rule.
   *
   * @param name whose it would have been
   * @param breach null where they are not within reach any more
   */
  public record LeftOpen(PlanRow shift, String name, Breach breach) implements Serializable {}
}
