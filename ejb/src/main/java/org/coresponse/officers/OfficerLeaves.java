package org.coresponse.officers;

import java.time.LocalDate;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** It was kept until when an officer is in the programme. */
public record OfficerLeaves(long officerId, LocalDate until) implements DomainEvent {
  @Override
  public String subjectType() {
    return "officer";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(officerId);
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("serviceUntil", null, until));
  }
}
