package org.coresponse.exchange;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * A call came in by a file that says it is over: the board never shows it.
 *
 * @param startedBy subject of who has asked for the import
 */
public record ClosedCallImported(CallNumber incident, long importId, String startedBy)
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
    return ImportedBy.changes(importId, startedBy);
  }
}
