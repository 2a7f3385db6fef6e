package org.coresponse.governance;

import java.util.List;
import org.coresponse.platform.FieldChange;

/** A draft was thrown away. */
public record DraftDiscarded(String name, String sha256) implements GovernanceEvent {
  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("sha256", sha256, null));
  }
}
