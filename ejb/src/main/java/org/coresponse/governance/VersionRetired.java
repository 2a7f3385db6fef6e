package org.coresponse.governance;

import java.util.List;
import org.coresponse.platform.FieldChange;

/**
 * A version decides no longer.
 *
 * @param id of the row that keeps the reason
 */
public record VersionRetired(String name, long id) implements GovernanceEvent {
  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("state", VersionState.LIVE, VersionState.RETIRED),
        FieldChange.withheld("reason", "protocol_version:" + id));
  }
}
