package org.coresponse.roster;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** The city uses rules of shifts differently. */
public record ShiftRulesChanged(List<FieldChange> changes) implements DomainEvent {
  public ShiftRulesChanged {
    changes = List.copyOf(changes);
  }

  @Override
  public String subjectType() {
    return "shift-rules";
  }

  @Override
  public String subjectNumber() {
    return null;
  }
}
