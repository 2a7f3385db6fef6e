package org.coresponse.exchange;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * An import has ended.
 *
 * @param startedBy subject of who has asked for it
 */
public record ImportEnded(long id, ImportStatus how, ImportTally tally, String startedBy)
    implements DomainEvent {
  @Override
  public String subjectType() {
    return "import";
  }

  @Override
  public String subjectNumber() {
    return String.valueOf(id);
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("status", ImportStatus.RUNNING, how),
        FieldChange.of("rowsRead", null, tally.rowsRead()),
        FieldChange.of("rowsRefused", null, tally.rowsRefused()),
        FieldChange.of("callsNew", null, tally.callsNew()),
        FieldChange.of("callsChanged", null, tally.callsChanged()),
        FieldChange.of("startedBy", null, startedBy));
  }
}
