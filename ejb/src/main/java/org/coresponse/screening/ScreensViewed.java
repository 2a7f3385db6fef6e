package org.coresponse.screening;

import org.coresponse.intake.CallNumber;
import org.coresponse.platform.DomainEvent;

/** Somebody read how the screener was answered on a call. */
public record ScreensViewed(CallNumber call) implements DomainEvent {
  @Override
  public String subjectType() {
    return "call";
  }

  @Override
  public String subjectNumber() {
    return call.value();
  }
}
