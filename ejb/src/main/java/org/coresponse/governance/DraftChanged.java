package org.coresponse.governance;

import java.util.List;
import org.coresponse.platform.FieldChange;

/** A draft has another file. */
public record DraftChanged(String name, String former, String sha256) implements GovernanceEvent {
  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("sha256", former, sha256));
  }
}
