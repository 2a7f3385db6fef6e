package org.coresponse.governance;

import java.util.List;
import org.coresponse.platform.FieldChange;

/**
 * A proof has ended.
 *
 * @param holds whether every invariant does
 * @param sha256 of the file
 * @param invariants SHA-256 of the invariants
 * @param askedBy subject of who has asked for it
 */
public record VersionProven(
    String name, boolean holds, String sha256, String invariants, String askedBy)
    implements GovernanceEvent {
  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("holds", null, holds),
        FieldChange.of("sha256", null, sha256),
        FieldChange.of("invariants", null, invariants),
        FieldChange.of("askedBy", null, askedBy));
  }
}
