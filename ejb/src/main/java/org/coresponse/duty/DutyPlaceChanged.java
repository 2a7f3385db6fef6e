package org.coresponse.duty;

import java.util.List;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A place of duty was opened or closed to a role. */
public record DutyPlaceChanged(DutyPlace place, WorkRole role, boolean open)
    implements DomainEvent {
  @Override
  public String subjectType() {
    return "duty-place";
  }

  @Override
  public String subjectNumber() {
    return place + " " + role;
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("open", !open, open));
  }
}
