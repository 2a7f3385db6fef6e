package org.coresponse.premises;

import java.time.Instant;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * Somebody ended a caution flag early.
 *
 * @param planned when it would have ended of itself
 * @param at when it ended
 */
public record CautionEnded(long id, Instant planned, Instant at) implements DomainEvent {
  @Override
  public String subjectType() {
    return "caution";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(id);
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("endsAt", planned, at),
        FieldChange.withheld("reason", "caution_flag:" + id));
  }
}
