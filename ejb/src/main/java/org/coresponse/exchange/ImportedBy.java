package org.coresponse.exchange;

import java.util.List;
import org.coresponse.platform.FieldChange;

/** What the trail says of a call that a file brought: by which import, and who asked for that. */
final class ImportedBy {
  private ImportedBy() {}

  static List<FieldChange> changes(long importId, String startedBy) {
    return List.of(
        FieldChange.of("import", null, importId), FieldChange.of("startedBy", null, startedBy));
  }
}
