package org.coresponse.replay;

import java.util.ArrayList;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * A replay has ended.
 *
 * @param startedBy subject of who asked for it
 * @param reportSha256 of its report; null where it has none
 */
public record ReplayEnded(
    long id, ReplayStatus how, long decisions, String reportSha256, String startedBy)
    implements DomainEvent {
  @Override
  public String subjectType() {
    return "replay";
  }

  @Override
  public String subjectNumber() {
    return String.valueOf(id);
  }

  @Override
  public List<FieldChange> changes() {
    var said = new ArrayList<FieldChange>();
    said.add(FieldChange.of("status", ReplayStatus.RUNNING, how));
    said.add(FieldChange.of("decisions", null, decisions));
    if (reportSha256 != null) {
      said.add(FieldChange.of("reportSha256", null, reportSha256));
    }
    said.add(FieldChange.of("startedBy", null, startedBy));
    return List.copyOf(said);
  }
}
