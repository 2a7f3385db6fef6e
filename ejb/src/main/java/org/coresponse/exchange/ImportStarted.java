package org.coresponse.exchange;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A file was sent to be imported. */
public record ImportStarted(long id, String mapping, int version, boolean dryRun, String sha256)
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
        FieldChange.of("mapping", null, mapping + " " + version),
        FieldChange.of("dryRun", null, dryRun),
        FieldChange.of("sha256", null, sha256));
  }
}
