package org.coresponse.premises;

import java.time.Instant;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody warned of a place or a number. What it is about and what it says stay in its row. */
public record CautionAdded(long id, String kind, Instant endsAt) implements DomainEvent {
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
        FieldChange.of("kind", null, kind),
        FieldChange.of("endsAt", null, endsAt),
        FieldChange.withheld("text", "caution_flag:" + id));
  }
}
