package org.coresponse.dispatch;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A supervisor opened the view of every desk. Its refreshes are the same look. */
public record OverwatchOpened(int calls) implements DomainEvent {
  @Override
  public String subjectType() {
    return "overwatch";
  }

  @Override
  public String subjectNumber() {
    return null; // a list of many
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("calls", null, calls));
  }
}
