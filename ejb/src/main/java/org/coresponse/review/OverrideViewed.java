package org.coresponse.review;

import org.coresponse.platform.DomainEvent;

/** A supervisor read an override with its decision. */
public record OverrideViewed(String call) implements DomainEvent {
  @Override
  public String subjectType() {
    return "call";
  }

  @Override
  public String subjectNumber() {
    return call;
  }
}
