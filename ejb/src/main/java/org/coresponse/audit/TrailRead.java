package org.coresponse.audit;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody read the trail. */
public record TrailRead(int lines) implements DomainEvent {
  @Override
  public String subjectType() {
    return "trail";
  }

  @Override
  public String subjectNumber() {
    return null; // a list of many
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("shown", null, lines));
  }
}
