package org.coresponse.followups;

import java.time.Instant;
import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody is to be followed up. */
public record FollowUpOpened(CallNumber incident, long followUp, FollowUpLevel level, Instant dueAt)
    implements DomainEvent {
  @Override
  public String subjectType() {
    return "incident";
  }

  @Override
  public String subjectNumber() {
    return incident.value();
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("followUp", null, followUp),
        FieldChange.of("level", null, level),
        FieldChange.of("dueAt", null, dueAt));
  }
}
