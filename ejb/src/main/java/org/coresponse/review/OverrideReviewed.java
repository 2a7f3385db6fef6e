package org.coresponse.review;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A supervisor said what they think of an override. */
public record OverrideReviewed(String call, List<FieldChange> changes) implements DomainEvent {
  @Override
  public String subjectType() {
    return "call";
  }

  @Override
  public String subjectNumber() {
    return call;
  }
}
