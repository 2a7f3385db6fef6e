package org.coresponse.records;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A clinician added something to a signed record. */
public record RecordAmended(CallNumber incident, long addendumId) implements DomainEvent {
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
    return List.of(FieldChange.withheld("addendum", "record_addendum:" + addendumId));
  }
}
