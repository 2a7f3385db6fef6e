package org.coresponse.custody;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * Somebody changed how long incidents may wait.
 *
 * @param changes a field for each priority that changed, in minutes
 */
public record WaitAlarmsChanged(List<FieldChange> changes) implements DomainEvent {
  public WaitAlarmsChanged {
    changes = List.copyOf(changes);
  }

  @Override
  public String subjectType() {
    return "wait-alarms";
  }

  @Override
  public String subjectNumber() {
    return null; // those of all priorities
  }
}
