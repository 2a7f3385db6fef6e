package org.coresponse.replay;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * Somebody was shown calls of a replay.
 *
 * @param shown how many lines
 */
public record ReplayedCallsListed(long id, int shown) implements DomainEvent {
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
    return List.of(FieldChange.of("shown", null, shown));
  }
}
