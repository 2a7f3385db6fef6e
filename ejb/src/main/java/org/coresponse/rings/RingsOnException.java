package org.coresponse.rings;

import org.coresponse.platform.BusinessException;

/** What rings is not stopped by hand: it is over when what it rings for is. */
public class RingsOnException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public RingsOnException(String incident) {
    super(RingsProblem.RINGS_ON, incident);
  }
}
