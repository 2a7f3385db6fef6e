package org.coresponse.lapses;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** The city warns on other days before an end. */
public record LapseStepsChanged(List<Integer> from, List<Integer> to) implements DomainEvent {
  @Override
  public String subjectType() {
    return "lapses";
  }

  @Override
  public String subjectNumber() {
    return null;
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("days", from, to));
  }
}
