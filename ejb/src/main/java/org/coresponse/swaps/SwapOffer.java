package org.coresponse.swaps;

import java.io.Serializable;
import java.util.List;
import org.coresponse.shiftrules.Breach;

/**
 * A shift that is offered to whoever reads it.
 *
 * @param broken rules that stand against taking it, where nothing is given in return
 */
public record SwapOffer(SwapRow swap, List<Breach> broken) implements Serializable {

  /** Whether they may take it, with a reason where a rule warns. */
  public boolean may() {
    return swap.inExchange() || broken.stream().noneMatch(Breach::hard);
  }
}
