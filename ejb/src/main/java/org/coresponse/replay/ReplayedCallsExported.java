package org.coresponse.replay;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * Somebody took calls of a replay away.
 *
 * @param lines how many the replay has of what was asked for
 */
public record ReplayedCallsExported(long id, long lines) implements DomainEvent {
  @Override
  public String subjectType() {
    return "replay";
  }

  @Override
  public String subjectNumber() {
    return String.valueOf(id);
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("shown", null, lines));
  }
}
