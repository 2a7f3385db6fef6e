package org.coresponse.followups;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * A follow-up went to somebody else, or back to the desk.
 *
 * @param from null for the desk
 * @param to null for the desk
 */
public record FollowUpGiven(
    CallNumber incident, long followUp, String from, String to, long handOver)
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
        FieldChange.of("owner", from, to),
        FieldChange.withheld("word", "follow_up_hand_over:" + handOver));
  }
}
