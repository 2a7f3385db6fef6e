package org.coresponse.dispatch;

import org.coresponse.clinicians.Standing;
import org.coresponse.platform.BusinessException;

/**
 * Somebody cannot be sent: lapsed licence, off shift, busy. Its code is that of the first obstacle.
 */
public class ClinicianNotAvailableException extends BusinessException {
  private static final long serialVersionUID = 1L;

  /**
   * @param why at least one obstacle
   */
  public ClinicianNotAvailableException(Standing who, Availability why) {
    super(DispatchProblem.of(why.obstacles().get(0)), who.name(), detail(why));
  }

  private static Object detail(Availability why) {
    return switch (why.obstacles().get(0)) {
      case LICENCE_LAPSED -> why.lapsedOn();
      case BUSY -> why.busyWith();
      case NOT_CLEARED, NO_LICENCE, NO_RIGHT_TO_WORK, OFF_SHIFT -> "";
    };
  }
}
