package org.coresponse.governance;

import java.util.List;
import org.coresponse.platform.FieldChange;

/**
 * A version that is not in force fell back to a draft, because its file or the invariants have
 * changed.
 *
 * @param former how far it had come
 * @param signatures how many were thrown away
 */
public record ApprovalsDropped(String name, VersionState former, int signatures)
    implements GovernanceEvent {
  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("state", former, VersionState.DRAFT),
        FieldChange.of("signatures", signatures, 0));
  }
}
