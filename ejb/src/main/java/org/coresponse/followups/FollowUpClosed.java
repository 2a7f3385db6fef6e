package org.coresponse.followups;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A follow-up ended without an attempt that ends it. */
public record FollowUpClosed(CallNumber incident, long followUp, FollowUpResult result)
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
        FieldChange.of("result", null, result),
        FieldChange.withheld("remark", "follow_up:" + followUp));
  }
}
