package org.coresponse.rings;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody answered what rang. */
public record RingAnswered(String incident, RingKind kind) implements DomainEvent {
  @Override
  public String subjectType() {
    return "incident";
  }

  @Override
  public String subjectNumber() {
    return incident;
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("kind", null, kind));
  }
}
