package org.coresponse.replay;

import org.coresponse.platform.DomainEvent;

/** Somebody has cancelled a replay, which ends with the part in hand. */
public record ReplayCancelled(long id) implements DomainEvent {
  @Override
  public String subjectType() {
    return "replay";
  }

  @Override
  public String subjectNumber() {
    return String.valueOf(id);
  }
}
