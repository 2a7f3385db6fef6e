package org.coresponse.governance;

import java.time.Instant;
import java.util.List;
import org.coresponse.platform.FieldChange;

/** A version decides from an instant on. */
public record VersionReleased(String name, Instant liveFrom, String sha256)
    implements GovernanceEvent {
  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("liveFrom", null, liveFrom), FieldChange.of("sha256", null, sha256));
  }
}
