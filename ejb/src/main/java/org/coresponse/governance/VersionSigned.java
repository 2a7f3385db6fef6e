package org.coresponse.governance;

import java.util.List;
import org.coresponse.platform.FieldChange;

/** Somebody has signed a version. */
public record VersionSigned(String name, Capacity capacity, String signer, String sha256)
    implements GovernanceEvent {
  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("capacity", null, capacity),
        FieldChange.of("signer", null, signer),
        FieldChange.of("sha256", null, sha256));
  }
}
