package org.coresponse.governance;

import java.util.List;
import org.coresponse.platform.FieldChange;

/** A new version has begun as a draft. */
public record DraftUploaded(String name, String sha256) implements GovernanceEvent {
  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("sha256", null, sha256));
  }
}
